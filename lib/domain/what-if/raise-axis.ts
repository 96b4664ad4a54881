/** The fewest steps that bring one axis to a limit. */
import { OPEN } from "../assessment/sheet";
import type { Axis, EditionCore, Item } from "../edition/edition";
import { type AxisScore, scoreAxis } from "../scoring/axis";
import { scoreDimension } from "../scoring/dimension";
import { compareDescending, isAtLeast } from "../threshold";
import { FIRM_HANDS, type Hands, handsOf } from "./hands";

/** Levels by place, as in a sheet. */
export type Levels = readonly number[];

/** One step: an item that leaves a level for the next one. */
interface Rung {
  readonly item: Item;
  readonly level: number;
  readonly hands: Hands;
  /** Points of the axis that it brings, whatever other steps are taken. */
  readonly gain: number;
}

export interface RaisedAxis {
  readonly levels: Levels;
  readonly steps: number;
  /** The most that one step fewer could reach, 0..100; null where none is needed. */
  readonly withOneLess: number | null;
}

/** The score of an axis at these levels. */
export function scoreLevels(edition: EditionCore, axis: Axis, levels: Levels): AxisScore {
  const dimensions = edition.axes[axis];
  return scoreAxis(
    dimensions,
    dimensions.map((dimension) => scoreDimension(dimension, levels)),
  );
}

/** Every step that could be taken, the greatest gain first, then the lower level (nearer to where the firm is), then id. */
function listRungs(edition: EditionCore, axis: Axis, levels: Levels, within: readonly Hands[]): Rung[] {
  const { dimensionWeight } = scoreLevels(edition, axis, levels);
  const rungs = edition.axes[axis].flatMap((dimension) => {
    const { answered } = scoreDimension(dimension, levels);
    return dimension.items.flatMap((item) => {
      const level = levels[item.place] ?? OPEN;
      const hands = handsOf(edition, dimension.id, item);
      if (level < 0 || !within.includes(hands)) return [];
      const gain = (((100 * item.weight) / item.top / answered) * dimension.weight) / dimensionWeight;
      return Array.from({ length: item.top - level }, (_, up) => ({ item, level: level + up, hands, gain }));
    });
  });
  return rungs.sort(
    (a, b) => compareDescending(a.gain, b.gain) || a.level - b.level || (a.item.id < b.item.id ? -1 : 1),
  );
}

/** The levels after some steps; those of an item stand from the lowest up. */
function climb(levels: Levels, rungs: readonly Rung[]): number[] {
  const raised = [...levels];
  for (const { item, level } of rungs) raised[item.place] = level + 1;
  return raised;
}

/** The least count from 0 to `most` that is enough; null if none is. */
function findLeast(most: number, isEnough: (count: number) => boolean): number | null {
  for (let count = 0; count <= most; count += 1) if (isEnough(count)) return count;
  return null;
}

/** Of a set of `count` steps, `ofSecond` are the first ones of the second list; null where a list is too short. */
function mix(first: readonly Rung[], second: readonly Rung[], ofSecond: number, count: number) {
  const mixed = [...first.slice(0, count - ofSecond), ...second.slice(0, ofSecond)];
  return mixed.length === count ? mixed : null;
}

/**
 * Of all sets of `count` steps that are enough, one with the fewest outlook steps, then the fewest that are partly
 * in other hands, then the greatest gains. `rungs` stand in the order of their gains, and the first `count` are enough.
 */
function chooseSet(
  rungs: readonly Rung[],
  count: number,
  isEnough: (taken: readonly Rung[]) => boolean,
): readonly Rung[] {
  const inHands = (...wanted: Hands[]) => rungs.filter(({ hands }) => wanted.includes(hands));
  const [firm, outlook] = [inHands(...FIRM_HANDS), inHands("outlook")];
  const holds = (taken: readonly Rung[] | null) => taken !== null && isEnough(taken);
  const ofOutlook = findLeast(count, (some) => holds(mix(firm, outlook, some, count))) ?? 0;
  const beside = outlook.slice(0, ofOutlook);
  const ofFirm = count - ofOutlook;
  const mixHands = (ofPartly: number) => {
    const taken = mix(inHands("own"), inHands("partly"), ofPartly, ofFirm);
    return taken && [...taken, ...beside];
  };
  return mixHands(findLeast(ofFirm, (some) => holds(mixHands(some))) ?? 0) ?? [];
}

/**
 * Raises an axis to `needed` in the fewest steps within these hands. All gains add up, so the greatest ones make the
 * least count. Null where all steps together are not enough; `most` is what they reach.
 */
export function raiseAxis(
  edition: EditionCore,
  axis: Axis,
  levels: Levels,
  needed: number,
  within: readonly Hands[],
): { raised: RaisedAxis | null; most: number } {
  const rungs = listRungs(edition, axis, levels, within);
  const scoreAfter = (taken: readonly Rung[]) => scoreLevels(edition, axis, climb(levels, taken)).score ?? 0;
  const isEnough = (taken: readonly Rung[]) => isAtLeast(scoreAfter(taken), needed);
  const steps = findLeast(rungs.length, (count) => isEnough(rungs.slice(0, count)));
  const most = scoreAfter(rungs);
  if (steps === null) return { raised: null, most };
  const chosen = chooseSet(rungs, steps, isEnough);
  return {
    raised: {
      levels: climb(levels, chosen),
      steps,
      withOneLess: steps === 0 ? null : scoreAfter(rungs.slice(0, steps - 1)),
    },
    most,
  };
}
