import { describe, expect, it } from "vitest";
import { parseDay } from "./day";

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
