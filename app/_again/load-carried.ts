import "server-only";
import { cache } from "react";
import { getClockYear, getEdition, type LoadedAssessment } from "@/app/_assessment/load-assessment";
import { listSectionQuestions } from "@/app/_assessment/section-questions";
import { getContent } from "@/lib/content/load";
import { type Answer, UNKNOWN_ANSWER } from "@/lib/domain/assessment/answer";
import { carryAnswers, listToConfirm } from "@/lib/domain/assessment/carry-answers";
import type { Edition } from "@/lib/domain/edition/edition";
import type { Section } from "@/lib/domain/edition/schema";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { findFirmResult } from "@/lib/server/firm/results";

/** What an assessment was begun from: the answers of a stored result, each to be confirmed or changed. */
export interface Carried {
  /** YYYY-MM-DD, of that result. */
  readonly day: string;
  /** By question id. They are read from the result and are no answers of this assessment. */
  readonly answers: Readonly<Record<string, Answer>>;
}

/** Null for an assessment that was begun from nothing. Read once a request. */
export const loadCarried = cache(async (scope: AssessmentScope): Promise<Carried | null> => {
  const earlier = scope.startedFromId && (await findFirmResult(scope, scope.startedFromId));
  if (!earlier) return null;
  const { editions, currentEdition } = getContent();
  const given = { edition: editions.get(earlier.edition) ?? currentEdition, answers: earlier.answers };
  return { day: earlier.asOf, answers: carryAnswers(getEdition(scope), given, getClockYear()) };
});

/** The questions that wait to be confirmed: answered last time, and not yet this time. */
export async function findToConfirm({
  scope,
  edition,
  current,
}: LoadedAssessment): Promise<ReadonlySet<string>> {
  const carried = await loadCarried(scope);
  return new Set(carried ? listToConfirm(edition, current.answers, carried.answers) : []);
}

/** How many of `waiting` a section asks. */
export function countToConfirm(edition: Edition, section: Section, waiting: ReadonlySet<string>): number {
  return listSectionQuestions(edition, section).filter(({ id }) => waiting.has(id)).length;
}

/** What was "we don't know yet" last time, in the order of the edition. */
export function listOnceUnknown({ answers }: Carried): string[] {
  return Object.keys(answers).filter((id) => answers[id] === UNKNOWN_ANSWER);
}
