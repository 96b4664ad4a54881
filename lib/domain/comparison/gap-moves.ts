/** Critical gaps that opened, closed, or became certain. */
import type { Result } from "../scoring/assess";
import type { GapState } from "../scoring/critical-gaps";
import type { Ground } from "./ground";
import type { Pair } from "./pair";

/** A critical item whose gap changed its state; null is no gap: in place. */
export interface GapMove extends Pair<GapState | null> {
  readonly id: string;
}

/** In the edition's order. */
export function listGapMoves({ edition, before, after }: Ground): GapMove[] {
  const stateIn = ({ criticalGaps }: Result, id: string) =>
    criticalGaps.find((gap) => gap.id === id)?.state ?? null;
  return edition.criticalItems
    .map(({ id }) => ({ id, before: stateIn(before.result, id), after: stateIn(after.result, id) }))
    .filter((gap) => gap.before !== gap.after);
}
