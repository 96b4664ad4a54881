import { describe, expect, it } from "vitest";
import { addMonths, LONGEST_NAME, readTerms } from "./sharing-terms";

const now = new Date("2026-11-25T09:30:00Z");
const chosen = { name: [" Zoe NV "], parts: ["results"], purposes: ["counselling"], months: ["12"] };

describe("what a firm chooses to share", () => {
  it("is what it ticked, in one order, until the day it chose", () => {
    const all = { ...chosen, parts: ["plan", "results"], purposes: ["statistics", "counselling"] };
    expect(readTerms(all, now)).toEqual({
      ok: true,
      terms: {
        name: "Zoe NV",
        parts: ["results", "plan"],
        purposes: ["counselling", "statistics"],
        until: new Date("2027-11-25T09:30:00Z"),
      },
    });
  });

  it.each([
    ["without an end, until it withdraws", { months: ["none"] }, null],
    ["for six months", { months: ["6"] }, new Date("2027-05-25T09:30:00Z")],
    ["as long as before", { months: ["before"] }, new Date("2030-01-01T00:00:00Z")],
  ])("%s", (_, change, until) => {
    const reading = readTerms({ ...chosen, ...change }, now, new Date("2030-01-01T00:00:00Z"));
    expect(reading).toMatchObject({ ok: true, terms: { until } });
  });

  it.each([
    [
      "nothing at all",
      { name: [], parts: [], purposes: [], months: [] },
      ["name", "parts", "purposes", "months"],
    ],
    ["no name", { ...chosen, name: ["  "] }, ["name"]],
    ["a name that is too long", { ...chosen, name: ["x".repeat(LONGEST_NAME + 1)] }, ["name"]],
    ["no part", { ...chosen, parts: [] }, ["parts"]],
    ["a part that is none", { ...chosen, parts: ["everything"] }, ["parts"]],
    ["no purpose", { ...chosen, purposes: [] }, ["purposes"]],
    ["no end", { ...chosen, months: [] }, ["months"]],
    ["a number of months that is not offered", { ...chosen, months: ["1200"] }, ["months"]],
    ["an end as before where nothing was before", { ...chosen, months: ["before"] }, ["months"]],
  ])("is asked for again with %s", (_, fields, missing) => {
    expect(readTerms(fields, now)).toEqual({ ok: false, missing });
  });

  it.each([
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-12-15", 12, "2027-12-15"],
    ["2028-02-29", 12, "2029-02-28"],
  ])("ends on a day that there is: %s and %i months are %s", (start, months, end) => {
    expect(addMonths(new Date(`${start}T12:00:00Z`), months)).toEqual(new Date(`${end}T12:00:00Z`));
  });
});
