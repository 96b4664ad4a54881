/** The languages in which the pages can be read. The first one stands in for any other. */
export const LOCALES = ["en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "en";

/** True if the pages exist in this language. */
export function isLocale(value: string | undefined): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language with the region whose dates and lists it writes: the English of the texts is British. */
export function withRegion(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}
