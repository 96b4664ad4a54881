import { expect, test } from "vitest";
import { pickMainCauses } from "./main-causes";

function pick(change: number, points: Record<string, number>): string[] {
  const causes = Object.entries(points).map(([id, value]) => ({ id, value }));
  return pickMainCauses(causes, ({ value }) => value, change).map(({ id }) => id);
}

test.each([
  ["the one that brought more than half of a rise", 10, { small: 3, large: 9, against: -2 }, ["large"]],
  ["two that brought it together", 10, { a: 4, b: 4, c: 2 }, ["a", "b"]],
  ["at most three", 10, { a: 2, b: 2, c: 2, d: 2, e: 2 }, ["a", "b", "c"]],
  ["those that pulled down, where it fell", -4, { up: 8, down: -12 }, ["down"]],
  ["none where nothing changed", 0, { up: 8, down: -8 }, []],
] as const)("a sentence names %s", (_, change, points, expected) => {
  expect(pick(change, points)).toEqual(expected);
});
