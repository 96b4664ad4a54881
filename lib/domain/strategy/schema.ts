/**
 * What the answers of the strategy part mean, as data: thresholds, the variables of Table 33, the ladder of entry
 * modes with what each step needs, and which answers speak of strengths, weaknesses, opportunities and threats.
 */
import * as z from "zod";
import { conditionSchema } from "../condition/schema";
import { sourceSchema } from "../edition/question";
import { thresholdSchema } from "../edition/threshold-schema";
import { CONTROLS, DRIVER_GROUPS, OBSTACLES, PACES, RUNGS, SWOT_FIELDS, VARIABLE_GROUPS } from "./terms";

const ids = z.array(z.string());

const yipSchema = z.strictObject({
  source: sourceSchema,
  /** Potential, 0 to 100, below which the industry leaves limited room for a global strategy. */
  limitedBelow: thresholdSchema,
  /** Potential from which the room is strong. */
  strongFrom: thresholdSchema,
  /** Points between a lever and the potential from which they disagree. */
  leverGap: thresholdSchema,
});

const dozSchema = z.strictObject({
  source: sourceSchema,
  /** The groups of drivers whose mean is the pressure to integrate. */
  integration: z.array(z.enum(DRIVER_GROUPS)).min(1),
  /** Pressure, 0 to 100, from which it is high. */
  highFrom: thresholdSchema,
});

const paceSchema = z.strictObject({
  source: sourceSchema,
  /** What each option of a question on pace points to; `mixed` points to neither side. */
  signals: z.record(z.string(), z.record(z.string(), z.enum(PACES))),
  /** How many signals must agree, with none against them. */
  agreeing: thresholdSchema,
  /** When the firm's means are too tight for many countries at once. */
  constrained: conditionSchema,
});

const variableSchema = z.strictObject({
  question: z.string(),
  group: z.enum(VARIABLE_GROUPS),
  /** The answers (an option, or `true` and `false`) that point to high and to low control. */
  high: z.string(),
  low: z.string(),
  /** The mark of this row is not legible in the source; its direction is inferred. */
  uncertain: z.literal(true).optional(),
});
export type EntryVariable = z.infer<typeof variableSchema>;

const requirementSchema = z
  .strictObject({
    id: z.string(),
    when: conditionSchema,
    source: sourceSchema.optional(),
    working: z.literal(true).optional(),
    why: z.string().optional(),
  })
  .refine(({ source, working, why }) => source !== undefined || (working && why !== undefined), {
    message: "give its `source`, or mark it `working` and say `why`",
  });

const rungSchema = z.strictObject({
  id: z.enum(RUNGS),
  source: sourceSchema,
  /** The control that the firm keeps. */
  control: z.enum(CONTROLS),
  /** Whether it takes own capital abroad: never, in one of its forms, or always. */
  equity: z.enum(["never", "optional", "always"]),
  /** The options of `activity.modes` that say the firm is on this step already. */
  modes: ids,
  /** Requirements that must all be met. */
  needs: ids.min(1),
  /** Requirements that speak for the step where they are met, and close nothing where they are not. */
  favours: ids,
});
export type RungRules = z.infer<typeof rungSchema>;

const entrySchema = z.strictObject({
  source: sourceSchema,
  variables: z.array(variableSchema).min(1),
  /** Why a row may be marked uncertain. */
  uncertainWhy: z.string(),
  /** Share of the variables that point to high control, 0 to 100: from here, and up to here. */
  highFrom: thresholdSchema,
  lowUpTo: thresholdSchema,
  requirements: z.array(requirementSchema),
  /** What own capital abroad needs, beside the needs of the step. */
  equity: ids.min(1),
  rungs: z.array(rungSchema),
  /** The control of each rung is a judgement of ours. */
  controlWorking: z.strictObject({ working: z.literal(true), why: z.string() }),
});

const motivesSchema = z.strictObject({
  source: sourceSchema,
  /** The level from which a reason is important. */
  importantFrom: thresholdSchema,
  /** How many of the strongest reasons speak for a side. */
  strongest: thresholdSchema,
  /** The share of one side, 0 to 100, from which it carries the decision. */
  leadFrom: thresholdSchema,
});

/** One comparison made of several facts, each of which gives an entry where it holds. */
const swotRuleSchema = z.strictObject({
  field: z.enum(SWOT_FIELDS),
  facts: ids.min(1),
  holds: z.union([
    z.strictObject({ in: ids.min(1) }),
    z.strictObject({ atLeast: z.number() }),
    z.strictObject({ atMost: z.number() }),
    z.strictObject({ below: z.number() }),
  ]),
  working: z.literal(true),
  why: z.string(),
});
export type SwotRule = z.infer<typeof swotRuleSchema>;

export const strategyRulesSchema = z.strictObject({
  yip: yipSchema,
  doz: dozSchema,
  pace: paceSchema,
  entry: entrySchema,
  motives: motivesSchema,
  swot: z.strictObject({ source: sourceSchema, rules: z.array(swotRuleSchema) }),
  obstacles: z.strictObject({
    source: sourceSchema,
    working: z.literal(true),
    why: z.string(),
    /** The barriers of each kind. */
    kinds: z.record(z.enum(OBSTACLES), ids.min(1)),
  }),
});
export type StrategyRules = z.infer<typeof strategyRulesSchema>;
