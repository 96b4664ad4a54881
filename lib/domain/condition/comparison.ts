/** Reading conditions: their comparisons, and what each of these compares with what. */
import type { Comparison, Condition } from "./schema";

/** The comparisons that a condition can make, each with the kind of value that it expects. */
export const OPERATORS = ["in", "includesAny", "is", "atLeast", "atMost", "below"] as const;
export type Operator = (typeof OPERATORS)[number];

export type Expected = readonly string[] | boolean | number;

/** The comparisons of a condition, in the order in which they are written. */
export function listComparisons(condition: Condition): Comparison[] {
  if ("fact" in condition) return [condition];
  if ("not" in condition) return listComparisons(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(listComparisons);
}

/** The operator of a comparison and the value that it expects. */
export function readComparison(comparison: Comparison): { operator: Operator; expected: Expected } {
  for (const operator of OPERATORS) {
    const expected = (comparison as Partial<Record<Operator, Expected>>)[operator];
    if (expected !== undefined) return { operator, expected };
  }
  throw new TypeError(`The comparison of ${comparison.fact} has no operator`);
}
