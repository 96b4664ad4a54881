/** What it would take to get further, for one result: the sets of steps that its page tells. */

import type { Sheet } from "@/lib/domain/assessment/sheet";
import type { EditionCore } from "@/lib/domain/edition/edition";
import type { Band } from "@/lib/domain/scoring/band";
import { FIRM_HANDS } from "@/lib/domain/what-if/hands";
import {
  type FoundSet,
  findSmallestSet,
  type SmallestSet,
  type Target,
} from "@/lib/domain/what-if/smallest-set";

/** The way to one band: by what the firm can do itself where that is enough, else by whatever it takes. */
export interface WayUp {
  readonly target: Target;
  readonly set: SmallestSet;
  /** What keeps the firm's own steps from being enough; null where they are. */
  readonly beyond: Extract<SmallestSet, { found: false }> | null;
  /** A set with fewer steps, some of which are not the firm's to take. */
  readonly smaller: FoundSet | null;
}

function findWay(edition: EditionCore, sheet: Sheet, target: Target): WayUp {
  const [own, any] = [
    findSmallestSet(edition, sheet, target, FIRM_HANDS),
    findSmallestSet(edition, sheet, target),
  ];
  if (!own.found) return { target, set: any, beyond: own, smaller: null };
  return { target, set: own, beyond: null, smaller: any.found && any.steps < own.steps ? any : null };
}

/** The way to the next band, and where that is not the last one, the way to `ready`. */
export function findWaysUp(edition: EditionCore, sheet: Sheet, band: Band): readonly [WayUp, ...WayUp[]] {
  const ready = findWay(edition, sheet, "ready");
  return band === "not-now" ? [findWay(edition, sheet, "prepare"), ready] : [ready];
}
