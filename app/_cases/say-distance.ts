const DAY = 24 * 60 * 60 * 1000;

/** From how many days on a longer unit says it well enough, and how many days that unit has. */
const units = [
  { unit: "year", from: 548, days: 365.25 },
  { unit: "month", from: 56, days: 30.44 },
  { unit: "week", from: 14, days: 7 },
  { unit: "day", from: 0, days: 1 },
] as const;

const dayNumber = (moment: Date) => Math.floor(moment.getTime() / DAY);

/** How far a day is from today: "today", "3 days ago", "in 5 weeks". Days are those of UTC, as everywhere. */
export function sayDistance(locale: string, moment: Date, now: Date): string {
  const days = dayNumber(moment) - dayNumber(now);
  const { unit, days: length } = units.find(({ from }) => Math.abs(days) >= from) ?? units[3];
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.round(days / length), unit);
}
