/**
 * When a reminder may go out: by day, in the reader's own zone, never on a Sunday. What is due is gathered until the
 * quiet hours end, so that a reader gets one mail a day at most, or one a week on Monday.
 */
import type { Day } from "../day";

export const RHYTHMS = ["daily", "weekly"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export interface QuietHours {
  /** A zone of the IANA database, such as Europe/Brussels. */
  readonly timeZone: string;
  /** Full hours of the clock, 0 to 23: quiet from the one until the other. */
  readonly quietFrom: number;
  readonly quietTo: number;
}

interface LocalTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const SUNDAY = 0;
const MONDAY = 1;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** What calendar and clock show there at this moment. */
function readLocal(moment: Date, timeZone: string): LocalTime {
  const parts = clockOf(timeZone).formatToParts(moment);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    year: read("year"),
    month: read("month"),
    day: read("day"),
    hour: read("hour"),
    minute: read("minute"),
  };
}

const asIfUtc = ({ year, month, day, hour, minute }: LocalTime) =>
  Date.UTC(year, month - 1, day, hour, minute);

/** How far the clocks there are ahead of UTC at this moment, in milliseconds. */
function offsetAt(moment: Date, timeZone: string): number {
  return asIfUtc(readLocal(moment, timeZone)) - Math.floor(moment.getTime() / MINUTE) * MINUTE;
}

/** The moment at which clocks there show this; an hour later for a time that a change of the clocks leaps over. */
function findMoment(local: LocalTime, timeZone: string): Date {
  const shown = asIfUtc(local);
  const first = offsetAt(new Date(shown), timeZone);
  const second = offsetAt(new Date(shown - first), timeZone);
  return new Date(shown - second);
}

/** Is this a zone that can be reckoned with? */
export function isTimeZone(name: string): boolean {
  try {
    return clockOf(name) !== undefined;
  } catch {
    return false;
  }
}

/** The day of the calendar there at this moment. */
export function findDay(moment: Date, timeZone: string): Day {
  return new Date(asIfUtc(readLocal(moment, timeZone))).toISOString().slice(0, 10);
}

/** May no reminder go out at this moment? */
export function isQuiet(moment: Date, { timeZone, quietFrom, quietTo }: QuietHours): boolean {
  const local = readLocal(moment, timeZone);
  if (new Date(asIfUtc(local)).getUTCDay() === SUNDAY) return true;
  const { hour } = local;
  return quietFrom <= quietTo ? hour >= quietFrom && hour < quietTo : hour >= quietFrom || hour < quietTo;
}

/** The next end of the quiet hours after this moment, on a day on which a reminder may go out. */
export function findNextMoment(after: Date, hours: QuietHours, rhythm: Rhythm): Date {
  const { timeZone, quietTo } = hours;
  const today = readLocal(after, timeZone);
  for (let days = 0; ; days += 1) {
    const noon = new Date(Date.UTC(today.year, today.month - 1, today.day, 12) + days * DAY);
    const weekday = noon.getUTCDay();
    if (rhythm === "weekly" ? weekday !== MONDAY : weekday === SUNDAY) continue;
    const [year, month, day] = [noon.getUTCFullYear(), noon.getUTCMonth() + 1, noon.getUTCDate()];
    const moment = findMoment({ year, month, day, hour: quietTo, minute: 0 }, timeZone);
    if (moment > after) return moment;
  }
}
