/** What happened with a firm, as its counsellor reads it: entries of several kinds, the newest first. */
import { NOTE_KINDS } from "./note";

export const TIMELINE_KINDS = ["result", "begun", ...NOTE_KINDS, "handover"] as const;
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
 * The moment of something that was written down for a day (YYYY-MM-DD): when it was written, if on that day, else
 * the end of the day, so that it stands above what else happened then.
 */
export function momentOfDay(day: string, writtenAt: Date): Date {
  return writtenAt.toISOString().startsWith(day) ? writtenAt : new Date(`${day}T23:59:59.999Z`);
}
