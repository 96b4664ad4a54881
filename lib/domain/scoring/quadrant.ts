/** Wanting and being able, as two axes cut at the threshold of `ready`: four situations that call for different help. */
import type { EditionCore } from "../edition/edition";
import { isAtLeast, isBelow } from "../threshold";
import type { Confidence } from "./confidence";
import type { Score } from "./score";

export const QUADRANTS = ["explore", "could-but-does-not-plan", "eager", "set"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export interface QuadrantResult {
  /** Null with confidence `none`. */
  readonly value: Quadrant | null;
  /** In the order of QUADRANTS. */
  readonly possible: readonly Quadrant[];
}

function quadrantOf(isWilling: boolean, isAble: boolean): Quadrant {
  if (isWilling) return isAble ? "set" : "eager";
  return isAble ? "could-but-does-not-plan" : "explore";
}

/** An axis without range may lie anywhere. */
function listPossible(willingness: Score, ability: Score, cut: number): Quadrant[] {
  const canReach = ({ high }: Score) => isAtLeast(high ?? 100, cut);
  const canMiss = ({ low }: Score) => isBelow(low ?? 0, cut);
  const possible: Quadrant[] = [];
  if (canMiss(willingness) && canMiss(ability)) possible.push("explore");
  if (canMiss(willingness) && canReach(ability)) possible.push("could-but-does-not-plan");
  if (canReach(willingness) && canMiss(ability)) possible.push("eager");
  if (canReach(willingness) && canReach(ability)) possible.push("set");
  return possible;
}

/** The quadrant of the point scores, and those that the ranges leave possible. */
export function findQuadrant(
  edition: EditionCore,
  willingness: Score,
  ability: Score,
  confidence: Confidence,
): QuadrantResult {
  const cut = edition.data.scoring.thresholds.ready.value;
  const possible = listPossible(willingness, ability, cut);
  if (confidence === "none" || willingness.score === null || ability.score === null)
    return { value: null, possible };
  return { value: quadrantOf(isAtLeast(willingness.score, cut), isAtLeast(ability.score, cut)), possible };
}
