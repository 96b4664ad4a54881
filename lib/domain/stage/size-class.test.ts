/** The EU's size classes: staff, and turnover or balance sheet, on both sides of each limit. */
import { expect, test } from "vitest";
import { assess } from "@/lib/testing/build-firm";

const M = 1_000_000;

test.each([
  [9, null, null, "micro"],
  [10, null, null, "small"],
  [49, null, null, "small"],
  [50, null, null, "medium"],
  [249, null, null, "medium"],
  [250, null, null, "large"],
  [9, 2 * M, null, "micro"],
  [9, 2 * M + 1, null, "small"],
  [9, null, 2 * M, "micro"],
  [9, null, 2 * M + 1, "small"],
  [9, 3 * M, 2 * M, "micro"],
  [9, 2 * M, 3 * M, "micro"],
  [49, 10 * M, null, "small"],
  [49, 10 * M + 1, null, "medium"],
  [49, 11 * M, 10 * M, "small"],
  [249, 50 * M, null, "medium"],
  [249, 50 * M + 1, null, "large"],
  [249, null, 43 * M, "medium"],
  [249, null, 43 * M + 1, "large"],
  [249, 51 * M, 43 * M, "medium"],
  [9, 51 * M, 44 * M, "large"],
  [250, 0, 0, "large"],
  [9, "unknown", 3 * M, "small"],
  [null, 1, 1, null],
  ["unknown", null, null, null],
])("%s staff, turnover %s, balance sheet %s: %s", (employees, turnover, sheet, sizeClass) => {
  const answers = {
    "profile.employees": employees,
    "profile.turnover": turnover,
    "profile.balance-sheet": sheet,
  };
  expect(assess(answers).sizeClass).toBe(sizeClass);
});
