/** What happened to a firm, in one order: its results, the support that it received, steps it finished, its check-ins. */
import type { Day } from "../day";

export const ENTRY_KINDS = ["result", "support", "step", "checkIn"] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export interface TimelineEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly day: Day;
}

/** The newest day first; on one day in the order of the kinds, then by id. */
export function sortTimeline<Entry extends TimelineEntry>(entries: readonly Entry[]): Entry[] {
  const rank = ({ kind }: TimelineEntry) => ENTRY_KINDS.indexOf(kind);
  return entries.toSorted(
    (a, b) => b.day.localeCompare(a.day) || rank(a) - rank(b) || a.id.localeCompare(b.id),
  );
}

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** Where a day lies between two others, 0 to 1; the middle where they are the same. */
export function placeDay(day: Day, first: Day, last: Day): number {
  const [at, from, to] = [day, first, last].map((one) => Date.parse(one) / MILLISECONDS) as [
    number,
    number,
    number,
  ];
  return to === from ? 0.5 : (at - from) / (to - from);
}
