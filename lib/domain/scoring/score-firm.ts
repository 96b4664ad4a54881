/**
 * The scoring contract: one firm in, its result or a problem out. The command and the API hand on what this says.
 */
import type * as z from "zod";
import { firmInputSchema } from "../assessment/input";
import { checkAnswers } from "../assessment/parse-answers";
import { formatRefusal } from "../assessment/refusal";
import type { Edition } from "../edition/edition";
import { assessFirm, type Result } from "./assess";
import { describeProblem, type Problem, type ProblemError } from "./problem";

export type ScoreOutcome =
  | { readonly ok: true; readonly result: Result & { readonly id?: unknown } }
  | { readonly ok: false; readonly problem: Problem };

const FIELD_REASONS: Record<string, string> = {
  id: "Give an id that is not nested deeper than 20 levels.",
  answers: "Give an object with the answers by question id.",
  asOf: "Give a day as YYYY-MM-DD.",
  edition: "Give the id of the edition as a text.",
  context: "Give an object with earlierAssessment and openPlan, each true or false.",
};

function describeIssue({ path }: z.core.$ZodIssue): ProblemError {
  const field = String(path[0] ?? "");
  const reason = path.length > 1 && field === "context" ? "Give true or false." : FIELD_REASONS[field];
  return { id: path.join(".") || "input", reason: reason ?? "Give an object with the answers of one firm." };
}

function listFieldErrors(issues: readonly z.core.$ZodIssue[]): ProblemError[] {
  return [...new Map(issues.map(describeIssue).map((error) => [error.id, error])).values()];
}

/** The answers that come with an input whose other fields are wrong, so that all errors are told at once. */
function answersWithin(input: unknown): Record<string, unknown> {
  const answers =
    typeof input === "object" && input !== null ? (input as { answers?: unknown }).answers : undefined;
  return typeof answers === "object" && answers !== null && !Array.isArray(answers)
    ? (answers as Record<string, unknown>)
    : {};
}

/**
 * Scores one firm. `today` (YYYY-MM-DD) is the clock where the input names no day. Never throws: what cannot be
 * scored gives a problem that lists every error, each with the question's id and a reason.
 */
export function scoreFirm(edition: Edition, input: unknown, today: string): ScoreOutcome {
  const parsed = firmInputSchema.safeParse(input);
  const errors = parsed.success ? [] : listFieldErrors(parsed.error.issues);
  const asOf = (parsed.success ? parsed.data.asOf : undefined) ?? today;
  if (parsed.success && parsed.data.edition !== undefined && parsed.data.edition !== edition.data.id) {
    errors.push({ id: "edition", reason: `Only edition ${edition.data.id} can be scored here.` });
  }
  const { placed, errors: refusals } = checkAnswers(edition, answersWithin(input), Number(asOf.slice(0, 4)));
  errors.push(...refusals.map((refusal) => ({ id: refusal.id, reason: formatRefusal(refusal) })));
  if (!parsed.success || errors.length > 0)
    return { ok: false, problem: describeProblem("invalid-input", errors) };
  const result = assessFirm(edition, { answers: placed, asOf, context: parsed.data.context });
  const { id } = parsed.data;
  return { ok: true, result: id === undefined ? result : { id, ...result } };
}
