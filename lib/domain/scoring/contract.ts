/**
 * The two sides of the scoring contract as schemas: what a firm may send, and every field of its result with its
 * unit. They describe the API to others and hold the engine to its word in tests.
 */
import * as z from "zod";
import { answerSchema } from "../assessment/answer-schema";
import { contextSchema, daySchema } from "../assessment/input";
import { OPERATORS } from "../condition/comparison";
import type { Edition } from "../edition/edition";
import { VERDICTS } from "../recommendations/verdicts";
import { FLAGS, NEW_VENTURE_TYPES, PATHS } from "../stage/path";
import { SIZE_CLASSES } from "../stage/size-class";
import { STAGES } from "../stage/stage";
import { BAND_REASONS, BANDS } from "./band";
import { MATCHES } from "./barriers";
import { CONFIDENCES } from "./confidence";
import { GAP_STATES } from "./critical-gaps";
import { QUADRANTS } from "./quadrant";

/** The input of one edition, with what each of its questions accepts. */
export function describeInput(edition: Edition) {
  const answers = edition.questions.map((question) => [question.id, z.optional(answerSchema(question))]);
  return z
    .object({
      id: z.unknown().optional().describe("Given back as it came."),
      edition: z.literal(edition.data.id).optional().describe("The current edition if left out."),
      asOf: daySchema
        .optional()
        .describe("The day of the clock; today if left out. Later years are refused."),
      answers: z
        .strictObject(Object.fromEntries(answers))
        .describe("By question id. What is left out, or null, is blank."),
      context: contextSchema.optional(),
    })
    .describe("One firm to be scored");
}

const points = z.number().min(0).max(100);
const score = {
  score: points.nullable().describe("From the answered items alone; null if there are not enough."),
  low: points.nullable().describe("With every open item at its worst; null if nothing applies."),
  high: points.nullable().describe("With every open item at its best; null if nothing applies."),
};
const share = z.number().min(0).max(1).nullable().describe("Share answered, by weight, 0 to 1");
const questionIds = z.array(z.string());

const evidenceSchema = z.strictObject({
  fact: z.string(),
  operator: z.enum(OPERATORS),
  expected: z.union([z.array(z.string()), z.boolean(), z.number()]),
  actual: z.union([
    z.union([z.number(), z.string(), z.boolean(), z.array(z.string()), z.null()]),
    z.strictObject({ score: z.number().nullable(), low: z.number().nullable(), high: z.number().nullable() }),
    z.strictObject({ value: z.string().nullable(), possible: z.array(z.string()) }),
  ]),
  holds: z.boolean().nullable().describe("Null where the answers do not tell."),
  weight: z.number().min(0).max(1).describe("Of its trigger; 0 for a condition of the gate."),
  questions: questionIds.describe("The questions that the fact rests on."),
});

export const resultSchema = z
  .strictObject({
    id: z.unknown().optional(),
    edition: z.string(),
    engine: z.string().describe("Version of the arithmetic"),
    asOf: daySchema,
    confidence: z.enum(CONFIDENCES),
    coverage: z.strictObject({ willingness: share, ability: share, all: share }),
    willingness: z.strictObject(score),
    ability: z.strictObject(score),
    readiness: z.strictObject(score),
    dimensions: z.record(z.string(), z.strictObject({ ...score, coverage: share })),
    band: z.strictObject({
      value: z.enum(BANDS),
      possible: z.array(z.enum(BANDS)),
      reasons: z.array(z.enum(BAND_REASONS)),
    }),
    quadrant: z.strictObject({ value: z.enum(QUADRANTS).nullable(), possible: z.array(z.enum(QUADRANTS)) }),
    criticalGaps: z.array(z.strictObject({ id: z.string(), state: z.enum(GAP_STATES) })),
    barriers: z.record(
      z.string(),
      z.strictObject({
        load: points.nullable(),
        low: points.nullable(),
        high: points.nullable(),
        match: z.enum(MATCHES).nullable(),
      }),
    ),
    barrierLoad: points.nullable(),
    stage: z.strictObject({
      value: z.enum(STAGES).nullable(),
      possible: z.array(z.enum(STAGES)),
      uppsala: z.int().min(1).max(4).nullable(),
      flags: z.array(z.enum(FLAGS)),
      path: z.array(z.enum(PATHS)),
      newVentureType: z.enum(NEW_VENTURE_TYPES).nullable(),
    }),
    sizeClass: z.enum(SIZE_CLASSES).nullable(),
    recommendations: z.array(
      z.strictObject({
        id: z.string(),
        verdict: z.enum(VERDICTS),
        leaning: z.enum(VERDICTS).nullable().describe("The verdict of the point scores"),
        strength: points,
        evidence: z.array(evidenceSchema),
      }),
    ),
    leverage: z.array(
      z.strictObject({
        id: z.string(),
        points: z.number().describe("Points that readiness gains from one level up"),
        axisPoints: z.number().describe("Points that the axis gains"),
      }),
    ),
    nextReviewMonths: z.int().positive(),
    answered: z.strictObject({
      count: z.int(),
      unknown: questionIds,
      blank: questionIds,
      ignored: questionIds,
    }),
  })
  .describe("The result of one firm, unrounded");

export const problemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    errors: z.array(
      z.strictObject({
        id: z.string().describe("The question, or the field of the input"),
        reason: z.string(),
      }),
    ),
  })
  .describe("A problem document (RFC 9457)");
