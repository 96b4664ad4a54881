/** What happened with a firm, as its counsellor reads it: entries of several kinds, the newest first. */
import type { Day } from "../day";
import { NOTE_KINDS } from "./note";

export const TIMELINE_KINDS = [
  "result",
  "begun",
  ...NOTE_KINDS,
  "step",
  "support",
  "check-in",
  "letter",
  "handover",
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

interface Entry {
  readonly at: Date;
}

/** Several lists as one, the newest first; of what happened at the same moment, the later list comes first. */
export function mergeTimeline<T extends Entry>(...lists: readonly (readonly T[])[]): T[] {
  const entries = lists.toReversed().flat();
  return entries.toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/**
 * The moment of something that was written down for a day: when it was written, if that is known and on that day,
 * else the end of the day, so that it stands above what else happened then.
 */
export function momentOfDay(day: Day, writtenAt: Date | null): Date {
  const isOnDay = writtenAt?.toISOString().startsWith(day);
  return writtenAt && isOnDay ? writtenAt : new Date(`${day}T23:59:59.999Z`);
}
