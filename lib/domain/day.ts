/** Days of the calendar as text, YYYY-MM-DD: no clock, no zone. Such texts compare as the days do. */
export type Day = string;

const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayFirst = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/;

function formatDay(year: number, month: number, day: number): Day | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}

/** The day that somebody typed, as browsers send it (2027-03-31) or as people write it (31/3/2027); null if it is none. */
export function parseDay(text: string): Day | null {
  const typed = text.trim();
  const [, year, month, day] = iso.exec(typed) ?? [];
  if (year) return formatDay(Number(year), Number(month), Number(day));
  const [, first, second, last] = dayFirst.exec(typed) ?? [];
  return last ? formatDay(Number(last), Number(second), Number(first)) : null;
}

const HOUR = 60 * 60 * 1000;

/**
 * The first and the last day that it is today somewhere on earth: clocks stand from 12 hours behind UTC to 14 ahead.
 * What somebody calls today is one of these, wherever they are.
 */
export function findTodays(now: Date): { readonly first: Day; readonly last: Day } {
  const dayAt = (hours: number) => new Date(now.getTime() + hours * HOUR).toISOString().slice(0, 10);
  return { first: dayAt(-12), last: dayAt(14) };
}
