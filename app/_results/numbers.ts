/** Numbers as they stand on a page: whole where that is exact enough, and never rounded across a limit. */
import { dayFormat, listFormat, monthFormat, numberFormat } from "./formats";
import type { Words } from "./reading";

type NumberWords = Pick<Words, "locale" | "t">;

interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

const TOLERANCE = 1e-9;

/** Numbers that words are tied to: a score just below one is not shown as if it had reached it. */
const CUTS = [40, 50, 60, 100];

/** A score or load, 0 to 100. One that would be rounded up to a cut keeps a decimal: 59.7 is never shown as 60. */
export function formatScore(locale: string, value: number): string {
  const whole = Math.round(value);
  const reachesCut = CUTS.includes(whole) && whole > value + TOLERANCE;
  const shown = reachesCut ? Math.floor(value * 10 + TOLERANCE) / 10 : whole;
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(shown);
}

/** True if both ends would be shown as the same number. */
export function isNarrow(locale: string, low: number, high: number): boolean {
  return formatScore(locale, low) === formatScore(locale, high);
}

/** "between 41 and 63", or the number alone where the range is one. */
export function sayRange({ locale, t }: NumberWords, { low, high }: Range): string {
  if (low === null || high === null) return t("numbers.outside");
  if (isNarrow(locale, low, high)) return formatScore(locale, low);
  return t("numbers.between", { low: formatScore(locale, low), high: formatScore(locale, high) });
}

/** The score, or a word where there is none. */
export function sayScore({ locale, t }: NumberWords, score: number | null): string {
  return score === null ? t("numbers.none") : formatScore(locale, score);
}

/** "41 to 63", for tables. */
export function sayShortRange({ locale, t }: NumberWords, { low, high }: Range): string {
  if (low === null || high === null) return t("numbers.outside");
  if (isNarrow(locale, low, high)) return formatScore(locale, low);
  return t("numbers.to", { low: formatScore(locale, low), high: formatScore(locale, high) });
}

/** "52 (41 to 63)", or whichever of the two says something. */
export function sayScoreInRange(words: NumberWords, score: number | null, range: Range): string {
  const { low, high } = range;
  if (score === null || low === null || high === null || isNarrow(words.locale, low, high)) {
    return sayShortRange(words, range);
  }
  return words.t("numbers.within", { score: sayScore(words, score), range: sayShortRange(words, range) });
}

/** Points gained, to a tenth. */
export function sayPoints({ locale, t }: NumberWords, points: number): string {
  const tenths = Math.round(points * 10) / 10;
  if (tenths === 0) return t("numbers.tiny");
  return numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(tenths);
}

/** A share, 0 to 1, in percent; only what is whole is called 100 %. */
export function formatShare(locale: string, share: number): string {
  const percent = Math.round(share * 100);
  const shown = percent === 100 && share < 1 - TOLERANCE ? 99 : percent;
  return numberFormat(locale, { style: "percent" }).format(shown / 100);
}

/** "24 November 2026", of a day YYYY-MM-DD. */
export function formatDay(locale: string, day: string): string {
  return dayFormat(locale).format(new Date(day));
}

/** "Nov 2026", of a day YYYY-MM-DD: as much as an axis has room for. */
export function formatShortDay(locale: string, day: string): string {
  return monthFormat(locale).format(new Date(day));
}

/** The day some months later; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const date = new Date(day);
  const monthDay = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(monthDay, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
}

/** "a, b and c" in the manner of the language. */
export function joinWords(locale: string, words: readonly string[], type: "and" | "or" = "and"): string {
  const style = type === "and" ? "conjunction" : "disjunction";
  return listFormat(locale, style).format(words);
}

/** Names in quotes, since some of them hold commas and an "and" of their own. */
export function quoteNames({ t }: Pick<Words, "t">, names: readonly string[]): string[] {
  return names.map((name) => t("answers.quoted", { answer: name }));
}

/** The first few words, and how many more there are. */
export function joinFirst({ locale, t }: NumberWords, words: readonly string[], most = 3): string {
  const rest = words.length - most;
  return joinWords(locale, rest > 1 ? [...words.slice(0, most), t("more", { count: rest })] : words);
}
