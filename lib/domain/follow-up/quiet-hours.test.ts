import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDay, findNextMoment, isQuiet, isTimeZone, RHYTHMS } from "./quiet-hours";

const brussels = { timeZone: "Europe/Brussels", quietFrom: 20, quietTo: 8 };
const chatham = { timeZone: "Pacific/Chatham", quietFrom: 20, quietTo: 8 };
const next = (after: string, hours = brussels, rhythm: "daily" | "weekly" = "daily") =>
  findNextMoment(new Date(after), hours, rhythm).toISOString();

describe("the next moment for a reminder", () => {
  it.each([
    ["before eight on a winter day: eight", "2026-11-25T06:59:00Z", "2026-11-25T07:00:00.000Z"],
    ["at eight: the day after", "2026-11-25T07:00:00Z", "2026-11-26T07:00:00.000Z"],
    ["on Saturday: Monday, for Sunday is passed over", "2026-11-28T12:00:00Z", "2026-11-30T07:00:00.000Z"],
    [
      "before the clocks go forward: still by winter time",
      "2026-03-27T12:00:00Z",
      "2026-03-28T07:00:00.000Z",
    ],
    ["after the clocks went forward: by summer time", "2026-03-28T12:00:00Z", "2026-03-30T06:00:00.000Z"],
    ["after the clocks went back: by winter time", "2026-10-24T12:00:00Z", "2026-10-26T07:00:00.000Z"],
  ])("in Brussels, %s", (_, after, moment) => {
    expect(next(after)).toBe(moment);
  });

  it("is a day ahead of Brussels in Chatham, to the three quarters of an hour", () => {
    expect(next("2026-11-25T18:14:00Z", chatham)).toBe("2026-11-25T18:15:00.000Z");
    expect(next("2026-06-24T19:14:00Z", chatham)).toBe("2026-06-24T19:15:00.000Z");
  });

  it("is on Monday for who wants one mail a week", () => {
    expect(next("2026-11-25T12:00:00Z", brussels, "weekly")).toBe("2026-11-30T07:00:00.000Z");
    expect(next("2026-11-30T07:00:00Z", brussels, "weekly")).toBe("2026-12-07T07:00:00.000Z");
  });

  it("comes after the one before, is never quiet, and never more than eight days away", () => {
    const zones = fc.constantFrom(
      "Europe/Brussels",
      "Pacific/Chatham",
      "America/St_Johns",
      "UTC",
      "Asia/Kathmandu",
    );
    const moments = fc.date({
      min: new Date("2024-01-01"),
      max: new Date("2030-01-01"),
      noInvalidDate: true,
    });
    const hours = fc.record({
      timeZone: zones,
      quietFrom: fc.integer({ min: 17, max: 23 }),
      quietTo: fc.integer({ min: 4, max: 11 }),
    });
    fc.assert(
      fc.property(moments, hours, fc.constantFrom(...RHYTHMS), (after, quiet, rhythm) => {
        const moment = findNextMoment(after, quiet, rhythm);
        expect(moment > after).toBe(true);
        expect(isQuiet(moment, quiet)).toBe(false);
        expect(moment.getTime() - after.getTime()).toBeLessThanOrEqual(8 * 24 * 60 * 60 * 1000);
      }),
    );
  });
});

it.each([
  ["Pacific/Auckland", "2026-12-10T19:00:00Z", "2026-12-11"],
  ["Pacific/Honolulu", "2026-12-11T02:00:00Z", "2026-12-10"],
  ["UTC", "2026-12-31T23:59:59Z", "2026-12-31"],
])("the day in %s at %s: %s", (timeZone, moment, day) => {
  expect(findDay(new Date(moment), timeZone)).toBe(day);
});

describe("quiet hours", () => {
  it.each([
    ["2026-11-25T06:59:59Z", true],
    ["2026-11-25T07:00:00Z", false],
    ["2026-11-25T18:59:59Z", false],
    ["2026-11-25T19:00:00Z", true],
    ["2026-11-29T12:00:00Z", true],
  ])("in Brussels at %s: %s", (moment, quiet) => {
    expect(isQuiet(new Date(moment), brussels)).toBe(quiet);
  });

  it("are reckoned in zones that there are", () => {
    expect(["Europe/Brussels", "UTC"].every(isTimeZone)).toBe(true);
    expect(["Brussels", "", "Europe/Atlantis", "../etc"].some(isTimeZone)).toBe(false);
  });
});
