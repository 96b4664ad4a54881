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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listEditionErrors(edition: Edition, { edition: named }: Record<string, unknown>): ProblemError[] {
  const isOther = typeof named === "string" && named !== edition.data.id;
  return isOther
    ? [{ id: "edition", reason: `There is no such edition here: leave it out to use ${edition.data.id}.` }]
    : [];
}

/**
 * Scores one firm. `today` (YYYY-MM-DD) is the clock where the input names no day. Never throws: what cannot be
 * scored gives a problem that lists every error, each with the question's id and a reason.
 */
export function scoreFirm(edition: Edition, input: unknown, today: string): ScoreOutcome {
  const parsed = firmInputSchema.safeParse(input);
  const asOf = (parsed.success ? parsed.data.asOf : undefined) ?? today;
  // Answers are looked at even where another field is wrong, so that all errors are told at once.
  const fields = isObject(input) ? input : {};
  const answers = isObject(fields.answers) ? fields.answers : {};
  const { placed, errors } = checkAnswers(edition, answers, Number(asOf.slice(0, 4)));
  const wrongFields = [
    ...(parsed.success ? [] : listFieldErrors(parsed.error.issues)),
    ...listEditionErrors(edition, fields),
  ];
  if (!parsed.success || wrongFields.length > 0 || errors.length > 0) {
    const refused = errors.map((refusal) => ({ id: refusal.id, reason: formatRefusal(refusal) }));
    return { ok: false, problem: describeProblem("invalid-input", wrongFields.concat(refused)) };
  }
  const result = assessFirm(edition, { answers: placed, asOf, context: parsed.data.context });
  const { id } = parsed.data;
  return { ok: true, result: id === undefined ? result : { id, ...result } };
}
