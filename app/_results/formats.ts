/** The formats of numbers, days and lists, each made once: making one takes longer than rendering a section. */
import { withRegion } from "@/lib/i18n/locale";

const made = new Map<string, unknown>();

function keep<Format>(key: string, make: () => Format): Format {
  const known = made.get(key) as Format | undefined;
  if (known !== undefined) return known;
  const format = make();
  made.set(key, format);
  return format;
}

export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const key = `number ${locale} ${JSON.stringify(options)}`;
  return keep(key, () => new Intl.NumberFormat(locale, options));
}

export function dayFormat(locale: string): Intl.DateTimeFormat {
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  return keep(`day ${locale}`, () => new Intl.DateTimeFormat(withRegion(locale), options));
}

/** The day and the time of a moment. */
export function momentFormat(locale: string): Intl.DateTimeFormat {
  const options = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
  return keep(`moment ${locale}`, () => new Intl.DateTimeFormat(withRegion(locale), options));
}

/** The month of a day, in short. */
export function monthFormat(locale: string): Intl.DateTimeFormat {
  const options = { month: "short", year: "numeric", timeZone: "UTC" } as const;
  return keep(`month ${locale}`, () => new Intl.DateTimeFormat(withRegion(locale), options));
}

export function listFormat(locale: string, type: Intl.ListFormatType): Intl.ListFormat {
  return keep(`list ${locale} ${type}`, () => new Intl.ListFormat(withRegion(locale), { type }));
}

export function countryNames(locale: string): Intl.DisplayNames {
  return keep(`countries ${locale}`, () => new Intl.DisplayNames(locale, { type: "region" }));
}

export function languageNames(locale: string): Intl.DisplayNames {
  return keep(`languages ${locale}`, () => new Intl.DisplayNames(locale, { type: "language" }));
}
