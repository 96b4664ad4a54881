/** Sources as they are cited in a line and listed in full. */
import type { Source } from "@/lib/domain/edition/question";
import { joinWords } from "./numbers";
import type { Reading } from "./reading";

const REPORT = "report";
const INITIALS = /(?:\p{Lu}\p{Ll}?\.[-\s]?)+/gu;

/** Persons by their family names; a body keeps its name. */
function shortenAuthors(locale: string, authors: string): string {
  const hasPersons = authors.search(INITIALS) !== -1;
  return hasPersons ? joinWords(locale, authors.replace(INITIALS, "").split(", ")) : authors;
}

/** "Cavusgil and Nevin 1981 (report, 1.3.2 a)". */
export function citeSource(
  { sources, t, locale }: Pick<Reading, "sources" | "t" | "locale">,
  { id, where }: Source,
): string {
  if (id === REPORT) return where ? t("sources.report", { where }) : t("sources.wholeReport");
  const source = sources[id];
  const name = source?.authors ? shortenAuthors(locale, source.authors) : (source?.title ?? id);
  const cited = source?.year ? `${name} ${source.year}` : name;
  return where ? t("sources.with", { cited, where }) : cited;
}

/** The entry of a source in a list: authors, year, title, publication. */
export function listSource({ sources }: Pick<Reading, "sources">, id: string): string {
  const source = sources[id];
  if (!source) return id;
  const head = [source.authors, source.year && `(${source.year})`].filter(Boolean).join(" ");
  const text = [head, source.title, source.publication].filter(Boolean).join(". ");
  return [`${text}.`, source.note].filter(Boolean).join(" ");
}
