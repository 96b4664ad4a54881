import "server-only";
import type { LoadedAssessment } from "@/app/_assessment/load-assessment";
import { readPlanInResult } from "@/app/_plan/plan-in-result";
import { getContent } from "@/lib/content/load";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import { linkQuestions } from "./question-links";
import type { Reading } from "./reading";
import { getTranslate } from "./translate";

/** A result of an assessment with the words for it, for a reader who can change the answers. */
export async function readLoaded(
  { scope, edition, wording }: Pick<LoadedAssessment, "scope" | "edition" | "wording">,
  { result, answers }: Pick<Reading, "result" | "answers">,
): Promise<Reading> {
  return {
    result,
    answers,
    sheet: readSheet(edition, placeAnswers(edition, answers)),
    edition,
    wording,
    sources: getContent().sources,
    locale: scope.locale,
    t: await getTranslate(scope.locale),
    hrefOf: linkQuestions(edition, scope, scope.journey),
    plan: await readPlanInResult(scope),
  };
}
