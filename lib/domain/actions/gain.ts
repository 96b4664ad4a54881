/**
 * The points that an action would move, by the arithmetic of the scores themselves: all its items one level up
 * together, scored again, minus the score now. For a single item this is its leverage.
 */
import type { Sheet } from "../assessment/sheet";
import { AXES, type Axis, type Edition } from "../edition/edition";
import { type AxisScore, scoreAxis, scoreReadiness } from "../scoring/axis";
import { scoreDimension } from "../scoring/dimension";
import type { ItemStanding, OpenStanding } from "./standing";

export interface Gain {
  /** What the points are points of: the scores, or the lowest that the axes can be while answers are open. */
  readonly basis: "score" | "range";
  /** Points of readiness, 0..100; null on the basis of the range. */
  readonly readiness: number | null;
  /** Points of each axis, 0..100. */
  readonly willingness: number;
  readonly ability: number;
}

type Levels = readonly number[];

function scoreLevels(edition: Edition, levels: Levels) {
  const scoreOf = (axis: Axis): AxisScore => {
    const dimensions = edition.axes[axis];
    return scoreAxis(
      dimensions,
      dimensions.map((dimension) => scoreDimension(dimension, levels)),
    );
  };
  const [willingness, ability] = AXES.map(scoreOf) as [AxisScore, AxisScore];
  return { willingness, ability, readiness: scoreReadiness(willingness, ability).score };
}

function setLevels(levels: Levels, items: readonly ItemStanding[], levelOf: (item: ItemStanding) => number) {
  const changed = [...levels];
  for (const standing of items) changed[standing.item.place] = levelOf(standing);
  return changed;
}

/** Makes a function that tells the gain of an action from where the firm stands with it. */
export function measureGains(edition: Edition, sheet: Sheet) {
  const before = scoreLevels(edition, sheet.levels);
  const lowOf = (axis: AxisScore) => axis.low ?? 0;

  function fromRange(levels: Levels): Gain {
    const after = scoreLevels(edition, levels);
    return {
      basis: "range",
      readiness: null,
      willingness: lowOf(after.willingness) - lowOf(before.willingness),
      ability: lowOf(after.ability) - lowOf(before.ability),
    };
  }

  /**
   * Items that can rise count alone, by one level each: on the scores, or where readiness has none, on the lowest
   * that each axis can be. Without such items, the gain is how much the open answers hold back: their whole range.
   */
  return ({ lifts, open }: OpenStanding): Gain => {
    if (lifts.length === 0) return fromRange(setLevels(sheet.levels, open, ({ item }) => item.top));
    const levels = setLevels(sheet.levels, lifts, ({ level }) => (level as number) + 1);
    if (before.readiness === null) return fromRange(levels);
    const after = scoreLevels(edition, levels);
    return {
      basis: "score",
      readiness: (after.readiness as number) - before.readiness,
      willingness: (after.willingness.score as number) - (before.willingness.score as number),
      ability: (after.ability.score as number) - (before.ability.score as number),
    };
  };
}

/** What two gains are compared by, in points: readiness, or the axes together where there is none. */
export function pointsOf({ readiness, willingness, ability }: Gain): number {
  return readiness ?? willingness + ability;
}
