import { expect, it } from "vitest";
import { sayChange } from "./say-change";

it.each([
  [0, "0"],
  [3.5, "+3.5"],
  [-5, "−5"],
  [-4.999, "−4.9"],
  [4.96, "+4.9"],
  [-0.04, "0"],
  [50 + 1 / 3 - (55 + 1 / 3), "−5"],
])("a change of %f points is told as %s", (change, expected) => {
  expect(sayChange("en", change)).toBe(expected);
});
