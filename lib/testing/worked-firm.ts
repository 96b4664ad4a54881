/** The form of a worked firm (content/editions/<edition>/examples): a firm, and what its result must say. */
import * as z from "zod";
import { firmInputSchema } from "@/lib/domain/assessment/input";
import { VERDICTS } from "@/lib/domain/recommendations/verdicts";
import type { Result } from "@/lib/domain/scoring/assess";
import { BAND_REASONS, BANDS } from "@/lib/domain/scoring/band";
import { MATCHES } from "@/lib/domain/scoring/barriers";
import { CONFIDENCES } from "@/lib/domain/scoring/confidence";
import { QUADRANTS } from "@/lib/domain/scoring/quadrant";
import { FLAGS, NEW_VENTURE_TYPES, PATHS } from "@/lib/domain/stage/path";
import { SIZE_CLASSES } from "@/lib/domain/stage/size-class";
import { STAGES } from "@/lib/domain/stage/stage";

const points = z.number().min(0).max(100).nullable();
const verdicts = z.record(z.string(), z.enum(VERDICTS));

export const expectedSchema = z
  .strictObject({
    stage: z.enum(STAGES).nullable(),
    path: z.array(z.enum(PATHS)),
    flags: z.array(z.enum(FLAGS)),
    newVentureType: z.enum(NEW_VENTURE_TYPES).nullable(),
    sizeClass: z.enum(SIZE_CLASSES).nullable(),
    confidence: z.enum(CONFIDENCES),
    band: z.enum(BANDS),
    possibleBands: z.array(z.enum(BANDS)),
    reasons: z.array(z.enum(BAND_REASONS)),
    quadrant: z.enum(QUADRANTS).nullable(),
    /** Rounded to a tenth. Willingness, ability, readiness, or a dimension. */
    scores: z.record(z.string(), points),
    barrierLoad: points,
    /** The match of barrier groups. */
    matches: z.record(z.string(), z.enum(MATCHES).nullable()),
    openGaps: z.array(z.string()),
    unconfirmedGaps: z.array(z.string()),
    /** The recommended ones, all of them, in their order. */
    recommended: z.array(z.string()),
    verdicts,
    leanings: verdicts,
    nextReviewMonths: z.int().positive(),
  })
  .partial()
  .refine((expected) => Object.keys(expected).length > 0, "expect something");

export const workedFirmSchema = z.strictObject({
  about: z.string().min(10),
  input: firmInputSchema.strict().required({ edition: true, asOf: true }),
  expected: expectedSchema,
});
export type Expected = z.infer<typeof expectedSchema>;

function round(score: number | null): number | null {
  return score === null ? null : Math.round(score * 10) / 10;
}

/** Undefined for what is no score at all, so that a misspelt id never passes for a score that is null. */
function roundIfScored(found: { score: number | null } | undefined): number | null | undefined {
  return found && round(found.score);
}

function pick<T>(wanted: Readonly<Record<string, T>> | undefined, find: (id: string) => T | undefined) {
  return wanted && Object.fromEntries(Object.keys(wanted).map((id) => [id, find(id)]));
}

/** What a result says on those points that are expected, in the same form. */
export function readExpected(result: Result, expected: Expected): Expected {
  const { willingness, ability, readiness, dimensions, stage, band, recommendations, criticalGaps } = result;
  const scores = { ...dimensions, willingness, ability, readiness };
  const gaps = (wanted: string) => criticalGaps.filter(({ state }) => state === wanted).map(({ id }) => id);
  const byId = (id: string) => recommendations.find((recommendation) => recommendation.id === id);
  const all = {
    stage: stage.value,
    path: stage.path,
    flags: stage.flags,
    newVentureType: stage.newVentureType,
    sizeClass: result.sizeClass,
    confidence: result.confidence,
    band: band.value,
    possibleBands: band.possible,
    reasons: band.reasons,
    quadrant: result.quadrant.value,
    scores: pick(expected.scores, (id) => roundIfScored(scores[id as keyof typeof scores])),
    barrierLoad: round(result.barrierLoad),
    matches: pick(expected.matches, (id) => result.barriers[id]?.match),
    openGaps: gaps("open"),
    unconfirmedGaps: gaps("unconfirmed"),
    recommended: recommendations.filter(({ verdict }) => verdict === "recommended").map(({ id }) => id),
    verdicts: pick(expected.verdicts, (id) => byId(id)?.verdict),
    leanings: pick(expected.leanings, (id) => byId(id)?.leaning ?? undefined),
    nextReviewMonths: result.nextReviewMonths,
  };
  const wanted = Object.entries(all).filter(([key]) => key in expected);
  return Object.fromEntries(wanted) as Expected;
}
