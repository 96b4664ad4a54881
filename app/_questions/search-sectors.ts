/**
 * Finds economic activities by plain words or by code. Each word that was written must begin a word of the
 * activity; plain names weigh more than official titles, and what fits more closely comes first.
 */
import type { OptionView } from "./question-view";

/** The words of the activities: official titles by code, and plain names that lead to a code. */
export interface SectorWords {
  readonly codes: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

interface Entry extends OptionView {
  readonly value: string;
  readonly title: readonly string[];
  readonly names: readonly (readonly string[])[];
}

const LONGEST_QUERY = 100;
const NAME_ITSELF = 8;
const WORD_OF_NAME = 5;
const WORD_OF_TITLE = 2;
const WHOLE_WORD = 1;

function splitWords(text: string): string[] {
  const plain = text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

/** Singular and plural find each other, as far as the beginnings of words allow. */
function beginsAny(words: readonly string[], start: string): number {
  const stem = start.length > 3 ? start.replace(/(ies|es|s|y)$/, "") : start;
  if (words.includes(start)) return WHOLE_WORD;
  return words.some((word) => word.startsWith(stem)) ? WHOLE_WORD / 2 : 0;
}

function scoreEntry({ title, names }: Entry, wanted: readonly string[], isStrict: boolean): number {
  let score = 0;
  for (const word of wanted) {
    const inName = Math.max(0, ...names.map((name) => beginsAny(name, word)));
    const inTitle = beginsAny(title, word);
    if (isStrict && inName + inTitle === 0) return 0;
    score += inName * WORD_OF_NAME + inTitle * WORD_OF_TITLE;
  }
  const isName = names.some(
    (name) => name.length === wanted.length && wanted.every((word) => beginsAny(name, word)),
  );
  return isName ? score + NAME_ITSELF : score;
}

/** The finer activity first where two fit alike, then in the order of the codes. */
function rankEntries(entries: readonly Entry[], wanted: readonly string[], isStrict: boolean): Entry[] {
  return entries
    .map((entry) => ({ entry, score: scoreEntry(entry, wanted, isStrict) }))
    .filter(({ score }) => score > 0)
    .sort(
      ({ entry: a, score: scoreOfA }, { entry: b, score: scoreOfB }) =>
        scoreOfB - scoreOfA || b.value.length - a.value.length || a.value.localeCompare(b.value),
    )
    .map(({ entry }) => entry);
}

/** The text of an activity in a list: its code and its title. */
export function labelSector(words: SectorWords, code: string): string | null {
  const title = words.codes[code];
  return title === undefined ? null : `${code} ${title}`;
}

/** A group with one class says the same twice: the class stands for both. */
function standsForGroup(codes: readonly string[], code: string): boolean {
  return /^\d\d\.\d$/.test(code) && codes.filter((other) => other.startsWith(code)).length === 2;
}

/** Prepares the search once; the function that it returns is called for each query. */
export function indexSectors(words: SectorWords): (query: string, most: number) => OptionView[] {
  const codes = Object.keys(words.codes);
  const doubled = new Set(codes.filter((code) => standsForGroup(codes, code)));
  const namesOf = (code: string) => [
    ...(words.words[code] ?? []),
    ...(doubled.has(code.slice(0, -1)) ? (words.words[code.slice(0, -1)] ?? []) : []),
  ];
  const entries = Object.entries(words.codes)
    .filter(([code]) => !doubled.has(code))
    .map(
      ([value, title]): Entry => ({
        value,
        label: `${value} ${title}`,
        title: splitWords(title),
        names: namesOf(value).map(splitWords),
      }),
    );
  const plain = ({ value, label }: Entry): OptionView => ({ value, label });

  return (query, most) => {
    const text = query.slice(0, LONGEST_QUERY).trim();
    const code = /^(\d\d)\.?(\d{0,2})/.exec(text);
    if (code) {
      const start = code[2] ? `${code[1]}.${code[2]}` : (code[1] ?? "");
      return entries
        .filter(({ value }) => value.startsWith(start))
        .slice(0, most)
        .map(plain);
    }
    const wanted = splitWords(text);
    if (wanted.length === 0) return [];
    const fitting = rankEntries(entries, wanted, true);
    // "metal shop" fits no activity as a whole; what fits a part of it is better than nothing.
    return (fitting.length > 0 ? fitting : rankEntries(entries, wanted, false)).slice(0, most).map(plain);
  };
}
