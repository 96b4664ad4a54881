/** What one step up on a single item would bring: the way from a score to what to do about it. */
import type { Sheet } from "../assessment/sheet";
import { AXES, type Edition } from "../edition/edition";
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
  edition: Edition,
  sheet: Sheet,
  dimensions: ReadonlyMap<string, DimensionScore>,
  axes: Readonly<Record<(typeof AXES)[number], AxisScore>>,
): Leverage[] {
  const found: (Leverage & { critical: boolean })[] = [];
  for (const axis of AXES) {
    const own = axes[axis];
    const other = axes[axis === "willingness" ? "ability" : "willingness"];
    if (own.score === null || other.score === null) return [];
    const now = Math.sqrt(own.score * other.score);
    for (const dimension of edition.axes[axis]) {
      const { answered } = dimensions.get(dimension.id) as DimensionScore;
      for (const { id, place, weight, top, critical, actionable } of dimension.items) {
        const level = sheet.levels[place] as number;
        if (!actionable || level < 0 || level >= top) continue;
        const axisPoints = (((100 * weight) / top / answered) * dimension.weight) / own.dimensionWeight;
        const points = Math.sqrt((own.score + axisPoints) * other.score) - now;
        found.push({ id, points, axisPoints, critical: critical !== undefined });
      }
    }
  }
  found.sort(
    (a, b) =>
      compareDescending(a.points, b.points) ||
      compareDescending(a.axisPoints, b.axisPoints) ||
      Number(b.critical) - Number(a.critical) ||
      (a.id < b.id ? -1 : 1),
  );
  return found.map(({ id, points, axisPoints }) => ({ id, points, axisPoints }));
}
