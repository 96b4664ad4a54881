/** What must be in place before the next step, however high the score. */
import { OPEN, type Sheet } from "../assessment/sheet";
import type { EditionCore } from "../edition/edition";

export const GAP_STATES = ["open", "unconfirmed"] as const;
export type GapState = (typeof GAP_STATES)[number];

export interface CriticalGap {
  readonly id: string;
  /** Open: answered below the level that is needed. Unconfirmed: unknown or blank. */
  readonly state: GapState;
}

/** Open gaps before unconfirmed ones, each in the order of the edition. */
export function listCriticalGaps(edition: EditionCore, sheet: Sheet): CriticalGap[] {
  const open: CriticalGap[] = [];
  const unconfirmed: CriticalGap[] = [];
  for (const { id, place, critical } of edition.criticalItems) {
    const level = sheet.levels[place] as number;
    if (level === OPEN) unconfirmed.push({ id, state: "unconfirmed" });
    else if (level >= 0 && level < (critical as number)) open.push({ id, state: "open" });
  }
  return [...open, ...unconfirmed];
}
