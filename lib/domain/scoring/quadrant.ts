/** Wanting and being able, as two axes cut at the threshold of `ready`: four situations that call for different help. */
import type { Edition } from "../edition/edition";
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

function sidesOf({ low, high }: Score, cut: number): boolean[] {
  const sides = [];
  if (isBelow(low ?? 0, cut)) sides.push(false);
  if (isAtLeast(high ?? 100, cut)) sides.push(true);
  return sides;
}

/** The quadrant of the point scores, and those that the ranges leave possible. */
export function findQuadrant(
  edition: Edition,
  willingness: Score,
  ability: Score,
  confidence: Confidence,
): QuadrantResult {
  const cut = edition.data.scoring.thresholds.ready.value;
  const able = sidesOf(ability, cut);
  const reachable = sidesOf(willingness, cut).flatMap((isWilling) =>
    able.map((isAble) => quadrantOf(isWilling, isAble)),
  );
  const possible = QUADRANTS.filter((quadrant) => reachable.includes(quadrant));
  if (confidence === "none" || willingness.score === null || ability.score === null)
    return { value: null, possible };
  return { value: quadrantOf(isAtLeast(willingness.score, cut), isAtLeast(ability.score, cut)), possible };
}
