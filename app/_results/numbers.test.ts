import { describe, expect, it } from "vitest";
import { readAnswers } from "./example-view.test-data";
import * as numbers from "./numbers";

const words = readAnswers({});

describe("numbers on a page", () => {
  it.each([
    [0, "0"],
    [33.333, "33"],
    [66.666, "67"],
    [59.7, "59.7"],
    [59.97, "59.9"],
    [60 - 1e-12, "60"],
    [39.5, "39.5"],
    [49.99, "49.9"],
    [60.4, "60"],
    [99.8, "99.8"],
    [100, "100"],
  ])("show the score %d as %s", (value, shown) => {
    expect(numbers.formatScore("en", value)).toBe(shown);
  });

  it.each([
    [41.2, 62.8, "between 41 and 63"],
    [58, 58, "58"],
    [57.6, 58.4, "58"],
    [null, null, "does not apply"],
  ])("say the range from %s to %s as %s", (low, high, said) => {
    expect(numbers.sayRange(words, { low, high })).toBe(said);
  });

  it.each([
    [52, { low: 41, high: 63 }, "52 (41 to 63)"],
    [52, { low: 52, high: 52 }, "52"],
    [null, { low: 0, high: 100 }, "0 to 100"],
    [null, { low: null, high: null }, "does not apply"],
  ])("say the score %s in its range %o as %s", (score, range, said) => {
    expect(numbers.sayScoreInRange(words, score, range)).toBe(said);
  });

  it.each([
    [1.84, "1.8"],
    [0.05, "0.1"],
    [0.04, "under 0.1"],
    [12, "12.0"],
  ])("say %d points gained as %s", (points, said) => {
    expect(numbers.sayPoints(words, points)).toBe(said);
  });

  it.each([
    [0, "0%"],
    [1 / 3, "33%"],
    [0.999, "99%"],
    [1, "100%"],
  ])("show the share %d as %s", (share, shown) => {
    expect(numbers.formatShare("en", share)).toBe(shown);
  });

  it.each([
    ["2026-11-24", 12, "2027-11-24"],
    ["2026-08-31", 6, "2027-02-28"],
    ["2027-08-31", 6, "2028-02-29"],
    ["2026-12-31", 24, "2028-12-31"],
  ])("find the day after %s in %d months: %s", (day, months, later) => {
    expect(numbers.addMonths(day, months)).toBe(later);
  });

  it("write days and lists as British English does", () => {
    expect(numbers.formatDay("en", "2026-11-24")).toBe("24 November 2026");
    expect(numbers.joinWords("en", ["a", "b", "c"])).toBe("a, b and c");
    expect(numbers.joinWords("en", ["a", "b"], "or")).toBe("a or b");
  });

  it("name the first of many, and say how many more there are", () => {
    expect(numbers.joinFirst(words, ["a", "b", "c", "d", "e"])).toBe("a, b, c and 2 more");
    expect(numbers.joinFirst(words, ["a", "b", "c", "d"])).toBe("a, b, c and d");
  });
});
