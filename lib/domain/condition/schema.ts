/**
 * Conditions as data: comparisons of facts, joined by all, any and not. The same form says when a question is
 * shown and when a recommendation speaks to a firm.
 */
import * as z from "zod";

/** The comparisons that a condition can make, each with the kind of value that it expects. */
export const OPERATORS = ["in", "includesAny", "is", "atLeast", "atMost", "below"] as const;
export type Operator = (typeof OPERATORS)[number];

const optionIds = z.array(z.string()).min(1);
const factId = z.string().min(1);

export const comparisonSchema = z.union([
  z.strictObject({ fact: factId, in: optionIds }),
  z.strictObject({ fact: factId, includesAny: optionIds }),
  z.strictObject({ fact: factId, is: z.boolean() }),
  z.strictObject({ fact: factId, atLeast: z.number() }),
  z.strictObject({ fact: factId, atMost: z.number() }),
  z.strictObject({ fact: factId, below: z.number() }),
]);
export type Comparison = z.infer<typeof comparisonSchema>;

export type Condition = Comparison | { all: Condition[] } | { any: Condition[] } | { not: Condition };

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    comparisonSchema,
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

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
export type Expected = readonly string[] | boolean | number;
