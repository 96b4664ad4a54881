/**
 * Conditions as data: comparisons of facts, joined by all, any and not. The same form says when a question is
 * shown and when a recommendation speaks to a firm.
 */
import * as z from "zod";

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
