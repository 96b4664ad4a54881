import "server-only";
import { getClockYear } from "@/app/_assessment/load-assessment";
import type { Words } from "@/app/_results/reading";
import { getTranslate } from "@/app/_results/translate";
import { getContent, getWording } from "@/lib/content/load";
import { NO_CONTEXT } from "@/lib/domain/assessment/no-context";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import { compareOpinions, type Opinion } from "@/lib/domain/opinion/compare-opinions";
import { type CurrentAnswers, getAnswers } from "@/lib/server/assessment/queries";
import type { AssessmentReadScope } from "@/lib/server/assessment/scope";
import { readToday } from "@/lib/server/clock";
import type { AgencyOpinion } from "@/lib/server/opinion/queries";

/** What an agency said of an assessment, compared with its answers of now, and the words for it. */
export interface ReadOpinion {
  readonly said: AgencyOpinion;
  readonly opinion: Opinion;
  readonly current: CurrentAnswers;
  readonly words: Words;
}

/** The words of an assessment's edition. */
export async function getWords({ edition: id }: AssessmentReadScope, locale: string): Promise<Words> {
  const { editions, currentEdition } = getContent();
  const edition = editions.get(id) ?? currentEdition;
  return {
    edition,
    wording: getWording(locale, edition.data.id),
    locale,
    t: await getTranslate(locale),
  };
}

/** Scores the answers of now and the same with each agency's ratings in their place. */
export async function readOpinions(
  assessment: AssessmentReadScope,
  said: readonly AgencyOpinion[],
  locale: string,
): Promise<ReadOpinion[]> {
  const [current, words] = [await getAnswers(assessment), await getWords(assessment, locale)];
  const { placed } = checkAnswers(words.edition, current.answers, getClockYear());
  const firm = { answers: placed, asOf: readToday(), context: NO_CONTEXT };
  return said.map((one) => {
    const ratings = Object.fromEntries(one.ratings.map(({ questionId, value }) => [questionId, value]));
    return { said: one, opinion: compareOpinions(words.edition, firm, ratings), current, words };
  });
}
