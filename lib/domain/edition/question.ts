/**
 * One question of an edition: what it means, never how it is worded. Its id is public and lasts for ever; answers,
 * results and other editions refer to it.
 */
import * as z from "zod";
import { conditionSchema } from "../condition/schema";

export const SCALE_KINDS = ["level", "choice", "multi", "number", "yes-no", "text"] as const;

/** How a question is answered: 0 to `top` by level, one option, several, a number, yes or no, or free text. */
export const scaleSchema = z.strictObject({
  kind: z.enum(SCALE_KINDS),
  /** The highest level. */
  top: z.int().positive().optional(),
  /** Numbers: fractions are refused. */
  whole: z.boolean().default(false),
  /** Numbers: a year after the clock's is refused. */
  notAfterClock: z.boolean().default(false),
  /** Text: the greatest length in characters. */
  longest: z.int().positive().optional(),
  use: z.string().optional(),
});
export type Scale = z.infer<typeof scaleSchema>;

/** A place in a source: the source's id in content/sources.json and the section of the report that tells of it. */
export const sourceSchema = z.strictObject({ id: z.string(), where: z.string().optional() });
export type Source = z.infer<typeof sourceSchema>;

/** What a question of the strategy part tells: a group of industry drivers, a pressure, a lever, pace or entry mode. */
const STRATEGY_PARTS = [
  "yip-market",
  "yip-cost",
  "yip-government",
  "yip-competitive",
  "doz-responsiveness",
  "yip-lever",
  "pace",
  "entry",
] as const;

export const questionSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, "ids are words joined by - and ."),
  scale: z.string(),
  source: sourceSchema,
  /** Part of the quick check. */
  quick: z.boolean().default(false),
  /** Asked only where this holds. */
  visible: conditionSchema.optional(),
  /** Choice and multi: the ids of the options, or the classification that lists them. */
  options: z.array(z.string()).min(1).optional(),
  classification: z.enum(["countries", "nace-2.1"]).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Years: not before the year that this other question gives. */
  notBefore: z.string().optional(),
  /** Accepts the answer `not-applicable`. */
  notApplicable: z.boolean().default(false),
  /** Scored items: the dimension that they measure. */
  dimension: z.string().optional(),
  weight: z.number().positive().default(1),
  /** Why the weight is not 1. */
  why: z.string().optional(),
  /** The level below which the item is a critical gap. */
  critical: z.int().positive().optional(),
  /** The firm itself can raise it, so it counts for leverage. */
  actionable: z.boolean().default(true),
  /** Barriers: their group, and their subgroup where the group has some. */
  group: z.string().optional(),
  subgroup: z.string().optional(),
  /** Motives: what drives, from within or from home (push) or from abroad (pull). */
  driver: z.enum(["push", "pull"]).optional(),
  /** Questions of the strategy part, which is optional and sets no score: what they tell. */
  part: z.enum(STRATEGY_PARTS).optional(),
});
export type Question = z.infer<typeof questionSchema>;
