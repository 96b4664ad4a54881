/** How strongly an industry rewards working across countries: Yip's four groups of drivers (report, 1.3.1 a). */
import type { Sheet } from "../assessment/sheet";
import type { Dimension, Edition } from "../edition/edition";
import { scoreAxis } from "../scoring/axis";
import { scoreDimension } from "../scoring/dimension";
import type { Score } from "../scoring/score";
import { type Basis, idsOf, type Range, readBasis } from "./finding";
import type { DriverGroup } from "./terms";

export interface DriverReading extends Score, Range, Basis {
  readonly id: DriverGroup;
  readonly low: number;
  readonly high: number;
}

/** The mean of a group of questions, 0 to 100, with its range: every question of the strategy part applies. */
export function scoreGroup(group: Dimension, sheet: Sheet): Score & Range {
  const { score, low, high } = scoreDimension(group, sheet.levels);
  return { score, low: low ?? 0, high: high ?? 100 };
}

/** The mean of several groups, each weighing the same; it has a point only if each of them has one. */
export function scoreGroups(groups: readonly Dimension[], sheet: Sheet): Score & Range {
  const scores = groups.map((group) => scoreDimension(group, sheet.levels));
  const { score, low, high } = scoreAxis(groups, scores);
  return { score, low: low ?? 0, high: high ?? 100 };
}

/** Each group of drivers, in Yip's order. */
export function readDrivers(edition: Edition, sheet: Sheet): DriverReading[] {
  return edition.strategy.drivers.map((group) => ({
    id: group.id,
    ...scoreGroup(group, sheet),
    ...readBasis(edition, sheet, idsOf(group.items)),
  }));
}
