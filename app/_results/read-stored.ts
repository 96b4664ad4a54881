import "server-only";
import { getContent, getWording } from "@/lib/content/load";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import type { StoredResult } from "@/lib/server/assessment/queries";
import type { Reading } from "./reading";
import { getTranslate } from "./translate";

/** A stored result with the words for it, for a reader who cannot change it: no question is a link. */
export async function readStored(
  { edition: editionId, answers, result }: StoredResult,
  locale: string,
): Promise<Reading> {
  const { editions, currentEdition, sources } = getContent();
  const edition = editions.get(editionId) ?? currentEdition;
  return {
    result,
    answers,
    sheet: readSheet(edition, placeAnswers(edition, answers)),
    edition,
    wording: getWording(locale, edition.data.id),
    sources,
    locale,
    t: await getTranslate(locale),
    hrefOf: () => null,
    plan: null,
  };
}
