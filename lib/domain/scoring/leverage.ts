/** What one step up on a single item would bring: the way from a score to what to do about it. */
import type { Sheet } from "../assessment/sheet";
import type { Axis, EditionCore } from "../edition/edition";
import { compareDescending } from "../threshold";
import type { AxisScore } from "./axis";
import type { DimensionScore } from "./dimension";

export interface Leverage {
  readonly id: string;
  /** Points that readiness gains from one level up on this item alone. */
  readonly points: number;
  /** Points that the item's axis gains. */
  readonly axisPoints: number;
}

/**
 * Answered, actionable items below their top, by readiness points, axis points, critical first, id.
 * Empty where readiness has no score.
 */
export function listLeverage(
  edition: EditionCore,
  sheet: Sheet,
  dimensions: ReadonlyMap<string, DimensionScore>,
  { willingness, ability }: Readonly<Record<Axis, AxisScore>>,
): Leverage[] {
  if (willingness.score === null || ability.score === null) return [];
  const now = Math.sqrt(willingness.score * ability.score);
  const found: Leverage[] = [];
  for (const { item, dimension, axis } of edition.levers) {
    const level = sheet.levels[item.place] as number;
    if (level < 0 || level >= item.top) continue;
    const { answered } = dimensions.get(dimension.id) as DimensionScore;
    const isWilling = axis === "willingness";
    const { dimensionWeight } = isWilling ? willingness : ability;
    const axisPoints = (((100 * item.weight) / item.top / answered) * dimension.weight) / dimensionWeight;
    const raised = isWilling
      ? (willingness.score + axisPoints) * ability.score
      : (ability.score + axisPoints) * willingness.score;
    found.push({ id: item.id, points: Math.sqrt(raised) - now, axisPoints });
  }
  // Sorting keeps the order of equals, and levers stand critical first, then by id.
  return found.sort(
    (a, b) => compareDescending(a.points, b.points) || compareDescending(a.axisPoints, b.axisPoints),
  );
}
