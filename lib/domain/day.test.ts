import { describe, expect, it } from "vitest";
import { findTodays, parseDay } from "./day";

describe("a day that was typed", () => {
  it.each([
    ["2027-03-31", "2027-03-31"],
    [" 2027-3-1 ", "2027-03-01"],
    ["31/3/2027", "2027-03-31"],
    ["01.12.2027", "2027-12-01"],
    ["29/02/2028", "2028-02-29"],
    ["29/02/2027", null],
    ["2027-13-01", null],
    ["31/4/2027", null],
    ["0001-01-01", null],
    ["next May", null],
    ["", null],
  ])("%j is %s", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe("today", () => {
  it.each(["2026-11-25T09:59:59Z", "2026-11-25T10:00:00Z", "2026-11-25T11:59:59Z", "2026-11-25T12:00:00Z"])(
    "at %s is what it is in the zones that see the day first and last",
    (moment) => {
      const now = new Date(moment);
      const dayIn = (timeZone: string) => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
      expect(findTodays(now)).toEqual({ first: dayIn("Etc/GMT+12"), last: dayIn("Pacific/Kiritimati") });
    },
  );
});
