import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { findAccess } from "@/app/_access/access";
import { getContent, getWording } from "@/lib/content/load";
import type { Wording } from "@/lib/content/wording-files";
import { type CheckedAnswers, checkAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet, type Sheet } from "@/lib/domain/assessment/sheet";
import type { Edition } from "@/lib/domain/edition/edition";
import type { Section } from "@/lib/domain/edition/schema";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { type CurrentAnswers, getAnswers } from "@/lib/server/assessment/queries";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readClock } from "@/lib/server/clock";
import { closedPath } from "./paths";

/** Everything that a page of an assessment is made from. */
export interface LoadedAssessment {
  readonly scope: AssessmentScope;
  readonly edition: Edition;
  readonly wording: Wording;
  readonly sections: readonly Section[];
  readonly current: CurrentAnswers;
  readonly checked: CheckedAnswers;
  readonly sheet: Sheet;
}

/** Answers may not name a later year. */
export function getClockYear(): number {
  return readClock().getUTCFullYear();
}

/** The meaning of an assessment: the edition that it was begun with. */
export function getEdition(scope: AssessmentScope): Edition {
  const { editions, currentEdition } = getContent();
  return editions.get(scope.edition) ?? currentEdition;
}

/** The assessment as it stands. */
export async function readAssessment(scope: AssessmentScope): Promise<LoadedAssessment> {
  const edition = getEdition(scope);
  const current = await getAnswers(scope);
  const checked = checkAnswers(edition, current.answers, getClockYear());
  return {
    scope,
    edition,
    wording: getWording(scope.locale, edition.data.id),
    sections: edition.data.sections[scope.journey],
    current,
    checked,
    sheet: readSheet(edition, checked.placed),
  };
}

/** Once a request, though its title and its page both ask. */
const openOnce = cache(async (assessmentId: string) => {
  const access = await findAccess(assessmentId);
  return access && { ...(await readAssessment(access.scope)), token: access.token };
});

/** For what stands around a page: the assessment that the page opens, or null. */
export const findAssessment = openOnce;

/** For a page: the assessment if this browser may open it, else the page that says why it cannot. */
export async function loadAssessment(
  params: Promise<{ locale?: string; assessmentId: string }>,
): Promise<LoadedAssessment & { readonly token: string | null }> {
  const { locale, assessmentId } = await params;
  return (await openOnce(assessmentId)) ?? redirect(closedPath(locale ?? DEFAULT_LOCALE));
}
