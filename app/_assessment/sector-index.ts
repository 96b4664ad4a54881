import "server-only";
import type { OptionView } from "@/app/_questions/question-view";
import { indexSectors, labelSector } from "@/app/_questions/search-sectors";
import { getWording } from "@/lib/content/load";

/** As many as fit under a field and can still be looked over. */
const MOST = 8;
const indexes = new Map<string, ReturnType<typeof indexSectors>>();

/** Activities that fit the words, in this language. */
export function findSectors(locale: string, query: string): OptionView[] {
  const index = indexes.get(locale) ?? indexSectors(getWording(locale).sectors);
  indexes.set(locale, index);
  return index(query, MOST);
}

/** The code and title of an activity; the code alone if it has no title; empty without a code. */
export function nameSector(locale: string, code: string | undefined): string {
  return code === undefined ? "" : (labelSector(getWording(locale).sectors, code) ?? code);
}
