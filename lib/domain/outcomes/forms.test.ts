import { describe, expect, it } from "vitest";
import { parseCheckIn } from "./check-in-form";
import { LONGEST_BODY_NAME, parseSupport } from "./support-form";

const today = "2026-11-25";

describe("what was typed at a check-in", () => {
  const read = (typed: Record<string, string>) =>
    parseCheckIn((name) => ({ asOf: today, ...typed })[name] ?? "", today);
  const troublesOf = (typed: Record<string, string>) => {
    const reading = read(typed);
    return reading.ok ? [] : reading.troubles.map(({ field, problem }) => `${field}: ${problem}`);
  };

  it("is told apart as a figure, not known, and left open", () => {
    expect(
      read({ exportShare: "12,5 %", turnover: "1.200.000", "jobs~unknown": "1", firstOrder: "yes" }),
    ).toEqual({
      ok: true,
      fields: {
        asOf: today,
        figures: {
          exportShare: 12.5,
          countries: null,
          employees: null,
          turnover: 1_200_000,
          jobs: "unknown",
          firstOrder: "yes",
        },
      },
    });
  });

  it.each([
    [{ exportShare: "100" }, []],
    [{ exportShare: "101" }, ["exportShare: above"]],
    [{ exportShare: "-1" }, ["exportShare: below"]],
    [{ exportShare: "half" }, ["exportShare: no-number"]],
    [{ countries: "250" }, []],
    [{ countries: "2,5" }, ["countries: not-whole"]],
    [{ countries: "251" }, ["countries: above"]],
    [{ firstOrder: "perhaps" }, ["firstOrder: no-choice"]],
    [{ asOf: "2026-11-26", jobs: "1" }, ["asOf: future-day"]],
    [{ asOf: "yesterday", jobs: "1" }, ["asOf: no-day"]],
    [{}, ["exportShare: empty"]],
    [{ "jobs~unknown": "1" }, []],
    [
      { asOf: "", exportShare: "x", jobs: "y" },
      ["asOf: no-day", "exportShare: no-number", "jobs: no-number"],
    ],
  ])("%j: %j", (typed, troubles) => {
    expect(troublesOf(typed as Record<string, string>)).toEqual(troubles);
  });
});

describe("what was typed about support", () => {
  const typed = {
    type: "counselling",
    body: "fit",
    bodyName: "",
    receivedOn: "1/3/2026",
    hours: "",
    rating: "",
  };
  const troublesOf = (changed: Partial<typeof typed>) => {
    const reading = parseSupport({ ...typed, ...changed }, ["fit", "awex"], today);
    return reading.ok ? [] : reading.troubles.map(({ field, problem }) => `${field}: ${problem}`);
  };

  it("is a record of type, body, day, hours and rating", () => {
    expect(parseSupport({ ...typed, hours: "2,75", rating: "4" }, ["fit"], today)).toEqual({
      ok: true,
      fields: {
        type: "counselling",
        bodyId: "fit",
        bodyName: "",
        receivedOn: "2026-03-01",
        hours: 3,
        rating: 4,
      },
    });
  });

  it.each([
    [{ type: "" }, ["type: missing"]],
    [{ body: "" }, ["body: missing"]],
    [{ body: "", bodyName: "Our bank" }, []],
    [{ body: "nobody" }, ["body: no-choice"]],
    [{ bodyName: "x".repeat(LONGEST_BODY_NAME + 1) }, ["bodyName: too-long"]],
    [{ receivedOn: "" }, ["receivedOn: no-day"]],
    [{ receivedOn: today }, []],
    [{ receivedOn: "2026-11-26" }, ["receivedOn: future-day"]],
    [{ hours: "many" }, ["hours: no-number"]],
    [{ hours: "0" }, ["hours: out-of-range"]],
    [{ hours: "10001" }, ["hours: out-of-range"]],
    [{ rating: "6" }, ["rating: no-choice"]],
  ])("%j: %j", (changed, troubles) => {
    expect(troublesOf(changed)).toEqual(troubles);
  });
});
