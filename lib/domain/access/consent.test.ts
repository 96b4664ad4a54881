import { describe, expect, it } from "vitest";
import { allowsCounselling, type ConsentTerms, isInForce } from "./consent";

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const consent: ConsentTerms = {
  parts: ["results"],
  purposes: ["counselling"],
  givenAt: day("2026-03-01"),
  until: day("2026-06-01"),
  withdrawnAt: null,
};

describe("a firm's consent", () => {
  it.each([
    ["before it is given", "2026-02-28", consent, false],
    ["from its giving on", "2026-03-01", consent, true],
    ["until the moment before its end", "2026-05-31", consent, true],
    ["from its end on", "2026-06-01", consent, false],
    ["without an end, for ever", "2099-01-01", { ...consent, until: null }, true],
    ["until it is withdrawn", "2026-03-31", { ...consent, withdrawnAt: day("2026-04-01") }, true],
    ["from its withdrawal on", "2026-04-01", { ...consent, withdrawnAt: day("2026-04-01") }, false],
  ])("%s (%s)", (_, now, terms, expected) => {
    expect(isInForce(terms, day(now))).toBe(expected);
  });

  it("lets a counsellor see the parts it names, for the purpose it names, while it is in force", () => {
    const now = day("2026-04-01");
    expect(allowsCounselling(consent, "results", now)).toBe(true);
    expect(allowsCounselling(consent, "answers", now)).toBe(false);
    expect(allowsCounselling({ ...consent, purposes: ["statistics"] }, "results", now)).toBe(false);
    expect(allowsCounselling(consent, "results", day("2026-06-01"))).toBe(false);
  });
});
