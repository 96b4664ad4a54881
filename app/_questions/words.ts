/** Words that depend on a number. */
export interface CountedWords {
  readonly one: string;
  readonly other: string;
}

/** Puts values in the places named by {braces}. */
export function fillWords(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** The words for this number, by the rules of the language. */
export function countWords(words: CountedWords, count: number, locale: string): string {
  const rule = new Intl.PluralRules(locale).select(count) === "one" ? "one" : "other";
  return fillWords(words[rule], { count });
}
