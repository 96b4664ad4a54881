import { expect, test } from "vitest";
import { findPause } from "./retry";

const DAY = 24 * 60 * 60;

test.each([
  ["soon at first", 1, 0, 5],
  ["twice as long each time", 4, 60, 40],
  ["an hour at most", 12, 7_200, 3_600],
  ["also after very many", 5_000, 7_200, 3_600],
  ["to the end of the third day", 70, 3 * DAY - 1, 3_600],
  ["not after it", 71, 3 * DAY, null],
])("a mail is tried again %s", (_, attempts, age, pause) => {
  expect(findPause(attempts, age)).toBe(pause);
});
