/** Firms for tests, in the words of the field: what is asked of a firm is what the test says, the rest is blank. */
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Edition } from "@/lib/domain/edition/edition";
import { assessFirm, type Result } from "@/lib/domain/scoring/assess";
import { edition as currentEdition } from "./current-edition";

const TODAY = "2026-11-24";
const NO_CONTEXT = { earlierAssessment: false, openPlan: false };

/** Scored items at one level: all of them, or those of the dimensions that are named. */
export function itemsAt(level: number, ...dimensions: string[]): Record<string, number> {
  const items = currentEdition.data.questions.filter(
    ({ dimension }) => dimension && (dimensions.length === 0 || dimensions.includes(dimension)),
  );
  return Object.fromEntries(items.map(({ id }) => [id, level]));
}

/** The screening answer of every barrier group. */
export function screeningAt(level: number): Record<string, number> {
  return Object.fromEntries(currentEdition.groups.map(({ screening }) => [screening.id, level]));
}

/** The result of a firm. Throws if an answer would be refused, so that no test rests on answers that nobody can give. */
export function assess(
  answers: Answers,
  {
    context = NO_CONTEXT,
    edition = currentEdition,
    asOf = TODAY,
  }: { context?: typeof NO_CONTEXT; edition?: Edition; asOf?: string } = {},
): Result {
  const { placed, errors } = checkAnswers(edition, answers, Number(asOf.slice(0, 4)));
  if (errors.length > 0) throw new Error(`Refused: ${JSON.stringify(errors)}`);
  return assessFirm(edition, { answers: placed, asOf, context });
}

/** The verdict on one recommendation, by its number. */
export function verdictOn(result: Result, number: string) {
  const found = result.recommendations.find(({ id }) => id.startsWith(`${number}-`));
  if (!found) throw new Error(`There is no recommendation ${number}`);
  return found;
}
