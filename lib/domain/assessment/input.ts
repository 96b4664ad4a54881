/** One firm to be scored, as the scoring contract takes it. */
import * as z from "zod";
import type { PlacedAnswers } from "./parse-answers";

/** A calendar day, `2026-11-24`; days that do not exist are refused. */
export const daySchema = z.iso.date();

export const contextSchema = z.object({
  /** The firm has finished an assessment before. */
  earlierAssessment: z.boolean().default(false),
  /** The firm has a plan with open actions. */
  openPlan: z.boolean().default(false),
});
export type AssessmentContext = z.infer<typeof contextSchema>;

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What goes back as it came must be shallow enough to be written out again. */
function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isNestedWithin(inner, levels - 1));
}

export const firmInputSchema = z.object({
  /** Given back as it came, so that a caller can tell results apart. */
  id: z
    .unknown()
    .optional()
    .refine((id) => isNestedWithin(id, 20)),
  /** The edition that the answers belong to; the current one if left out. */
  edition: z.string().optional(),
  /** The day of the clock; years after it are refused. */
  asOf: daySchema.optional(),
  /** By question id. Each answer is checked by the schema of its question (see parseAnswers). */
  answers: z.custom<Readonly<Record<string, unknown>>>(isObject),
  context: contextSchema.default({ earlierAssessment: false, openPlan: false }),
});

/** Valid answers of one firm, with the day and the circumstances to score them by. */
export interface Firm {
  readonly answers: PlacedAnswers;
  readonly asOf: string;
  readonly context: AssessmentContext;
}
