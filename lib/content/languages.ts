/** The words of every language, checked against all editions together. */
import type { EditionData } from "@/lib/domain/edition/schema";
import { readEditionWords, wordEdition } from "./edition-words";
import type { JsonFiles } from "./json-files";
import { isWhole, readWording, type Wording, type WordingParts } from "./wording-files";

export interface Language {
  readonly locale: string;
  readonly parts: WordingParts;
  /** What an edition words by itself. */
  readonly own: ReturnType<typeof readEditionWords>;
}

/** Every language that there is; all problems are noted. `joined` are the editions as one, if all of them can be read. */
export function readLanguages(
  files: JsonFiles,
  editions: readonly EditionData[],
  joined: EditionData | null,
): Language[] {
  const languages = files.list("locales", "folders").map((locale) => ({
    locale,
    parts: readWording(files, locale, joined),
    own: readEditionWords(files, locale, editions),
  }));
  const known = languages.map(({ locale }) => locale);
  for (const locale of new Set(editions.flatMap(({ locales }) => locales)))
    if (!known.includes(locale))
      files.report(`locales/${locale}`, locale, "The edition names this language: add it.");
  return languages;
}

/** The words of those languages that are whole, by locale, then by edition. */
export function wordEditions(
  languages: readonly Language[],
  editions: readonly EditionData[],
): ReadonlyMap<string, ReadonlyMap<string, Wording>> {
  return new Map(
    languages.flatMap(({ locale, parts, own }) =>
      isWhole(parts) ? [[locale, new Map(editions.map(({ id }) => [id, wordEdition(parts, own, id)]))]] : [],
    ),
  );
}
