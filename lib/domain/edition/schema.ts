/**
 * The data of one edition: its questions and what their answers mean. An edition is frozen once it is published,
 * so that a finished result can always be understood by the edition that it was made with.
 */
import * as z from "zod";
import { conditionSchema } from "../condition/schema";
import { strategyRulesSchema } from "../strategy/schema";
import { questionSchema, scaleSchema, sourceSchema } from "./question";
import { thresholdSchema } from "./threshold-schema";

const weighted = z.strictObject({
  id: z.string(),
  weight: z.number().positive().default(1),
  why: z.string().optional(),
});
const axisSchema = z.strictObject({ dimensions: z.array(weighted).min(1), source: sourceSchema });

export const scoringSchema = z.strictObject({
  axes: z.strictObject({ willingness: axisSchema, ability: axisSchema }),
  groups: z.array(
    z.strictObject({ id: z.string(), kind: z.enum(["internal", "external"]), capability: z.string() }),
  ),
  thresholds: z.strictObject({
    ready: thresholdSchema,
    prepare: thresholdSchema,
    confidenceCoverage: thresholdSchema,
    confidenceApplicable: thresholdSchema,
    loadHigh: thresholdSchema,
    capabilityLow: thresholdSchema,
    recommended: thresholdSchema,
    firstStepWillingness: thresholdSchema,
  }),
  robustness: z.strictObject({
    draws: z.int().positive(),
    spread: z.number().positive().lt(1),
    seed: z.int(),
    working: z.literal(true),
    why: z.string(),
    source: sourceSchema,
  }),
  drillDownFrom: thresholdSchema,
});

const modes = z.array(z.string()).min(1);
const amount = z.number().positive();

export const stageRulesSchema = z.strictObject({
  source: sourceSchema,
  activeShare: thresholdSchema,
  committedShare: thresholdSchema,
  activeYears: thresholdSchema,
  activeCountries: thresholdSchema,
  committedModes: modes,
  otherModes: modes,
  networkModes: modes,
  earlyYears: thresholdSchema,
  bornWithinYears: thresholdSchema,
  prospectiveCountries: thresholdSchema,
  manyCountries: thresholdSchema,
  manyActivities: thresholdSchema,
  sizeClasses: z.array(
    z.strictObject({ id: z.string(), staffBelow: amount, turnover: amount, balanceSheet: amount }),
  ),
  sizeSource: sourceSchema,
  reviewMonths: z.strictObject({
    soon: z.int(),
    usual: z.int(),
    committed: z.int(),
    working: z.literal(true),
    why: z.string(),
  }),
});

export const recommendationSchema = z.strictObject({
  id: z.string().regex(/^\d\d-[a-z-]+$/),
  source: sourceSchema,
  /** Where this is false the recommendation does not concern the firm. */
  gate: conditionSchema.optional(),
  triggers: z.array(z.strictObject({ weight: z.number().positive().lte(1), when: conditionSchema })).min(1),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

const sectionSchema = z.strictObject({
  id: z.string(),
  questions: z.array(z.string()).min(1),
  /** The results that this section completes, shown on the way. */
  shows: z.array(z.string()),
});
export type Section = z.infer<typeof sectionSchema>;

export const JOURNEYS = ["quick", "full"] as const;
export type Journey = (typeof JOURNEYS)[number];

/** The pages of each journey, and those of the strategy part, which belongs to neither. */
export const SECTION_LISTS = [...JOURNEYS, "strategy"] as const;

export const editionDataSchema = z.strictObject({
  id: z.string(),
  status: z.enum(["draft", "published"]),
  locales: z.array(z.string()).min(1),
  scales: z.record(z.string(), scaleSchema),
  questions: z.array(questionSchema),
  sections: z.record(z.enum(SECTION_LISTS), z.array(sectionSchema)),
  scoring: scoringSchema,
  stage: stageRulesSchema,
  strategy: strategyRulesSchema,
  recommendations: z.array(recommendationSchema),
  /** The options of the questions that name a classification. */
  classifications: z.record(z.string(), z.array(z.string())),
  /** The technology class of a division of economic activity, where it has one. */
  technology: z.record(z.string(), z.string()),
});
export type EditionData = z.infer<typeof editionDataSchema>;
