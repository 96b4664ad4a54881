import { describe, expect, it } from "vitest";
import { takeUp } from "./take-up";
import { formatTroubles, parseTold } from "./troubles";

const document = (answers: object, rest: object = {}) => ({
  ok: true as const,
  text: JSON.stringify({
    format: "seaworthy-result",
    version: 1,
    edition: "2026.1",
    engine: "1",
    asOf: "2026-11-24",
    journey: "full",
    answers,
    result: {},
    ...rest,
  }),
});

describe("a file that is to begin an assessment", () => {
  it("is refused with every answer that does not fit, each with its reason", () => {
    const given = { "commitment.budget": 9, "no.such": 1, "firm.founded": 3000 };
    const answers = Object.fromEntries(
      Object.entries(given).map(([id, value]) => [id, { state: "answered", value }]),
    );
    const taken = takeUp(document(answers), 2026);
    expect(taken).toMatchObject({ ok: false, reason: "refused" });
    expect(!taken.ok && taken.refusals.map(({ id }) => id)).toContain("commitment.budget");
    expect(!taken.ok && taken.refusals.map(({ id }) => id)).toContain("no.such");
  });

  it.each([
    ["an edition that is not here", document({}, { edition: "1999.1" }), "other-edition"],
    ["no answer", document({}), "no-answers"],
    ["nothing", { ok: false, reason: "no-file" } as const, "no-file"],
  ])("is refused with %s", (_, upload, reason) => {
    expect(takeUp(upload, 2026)).toEqual({ ok: false, reason, refusals: [] });
  });

  it("has its refusals told in an address that stays short, however it names its answers", () => {
    const refusals = Array.from({ length: 500 }, (_, index) => ({
      id: `${index}${"é&".repeat(500)}`,
      reason: "above-max" as const,
      limit: 3,
    }));
    const query = formatTroubles({ reason: "refused", refusals });
    expect(query.toString().length).toBeLessThan(14_000);
    expect(query.get("more")).toBe("440");
    expect(parseTold(query.get("answer") ?? "")).toMatchObject({ reason: "above-max", limit: 3 });
  });
});
