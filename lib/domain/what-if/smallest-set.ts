/**
 * What it would take to reach a band: the smallest set of steps, and why there is no smaller one.
 *
 * A step takes one answered item one level up. `ready` also asks that every critical item is in place: one that is
 * open is raised to its level, and one whose answer is unknown or blank counts as one step, to find out that it is
 * at that level. Other open answers are no steps: nobody knows what they will turn out to be.
 *
 * What must be in place is in every set, in whose hands it may be. Beyond it, each axis has steps of its own, and on
 * each the gains of all steps add up, so the fewest are the greatest ones (see raise-axis.ts): the set is exact.
 */
import { OPEN, type Sheet } from "../assessment/sheet";
import { AXES, type Axis, type EditionCore } from "../edition/edition";
import { scoreDimension } from "../scoring/dimension";
import { HANDS, type Hands } from "./hands";
import { listMoves, type Move } from "./move";
import { type Levels, raiseAxis, scoreLevels } from "./raise-axis";

/** The bands that steps can lead to. */
export const TARGETS = ["ready", "prepare"] as const;
export type Target = (typeof TARGETS)[number];

/** How an axis gets to its limit. Scores are 0..100. */
export interface AxisWay {
  /** Null where there is no point score yet. */
  readonly now: number | null;
  /** Once all that must be in place is, and nothing else has changed. */
  readonly withGaps: number;
  readonly needed: number;
  /** How many steps it takes beyond what must be in place. */
  readonly steps: number;
  readonly reached: number;
  /** The most that one step fewer could reach; null where none is needed. */
  readonly withOneLess: number | null;
}

export interface FoundSet {
  readonly found: true;
  readonly target: Target;
  /** All steps of all moves. 0 where the band is reached already. */
  readonly steps: number;
  /** Item by item: own hands first, then what must be in place, then by points, then id. */
  readonly moves: readonly Move[];
  readonly ways: Readonly<Record<Axis, AxisWay>>;
}

export interface NoSet {
  readonly found: false;
  readonly target: Target;
  /**
   * Nothing of an axis applies; areas have no answer, so that there is no score to raise; or what these hands can
   * do is not enough.
   */
  readonly reason: "nothing-applies" | "not-answered" | "out-of-hands";
  /** Areas without an answer. */
  readonly dimensions: readonly string[];
  /** Axes that stay below the limit, with the most that these hands can reach. */
  readonly limits: readonly { readonly axis: Axis; readonly most: number; readonly needed: number }[];
}

export type SmallestSet = FoundSet | NoSet;

/** The levels with every critical item in place. */
function fillGaps({ criticalItems }: EditionCore, levels: Levels): number[] {
  const filled = [...levels];
  for (const { place, critical = 0 } of criticalItems) {
    const level = levels[place] ?? OPEN;
    if (level === OPEN || (level >= 0 && level < critical)) filled[place] = critical;
  }
  return filled;
}

function refuse(target: Target, reason: NoSet["reason"], rest: Partial<NoSet> = {}): NoSet {
  return { found: false, target, reason, dimensions: [], limits: [], ...rest };
}

/** Why an axis has no score that could be raised; null where both have one. */
function refuseScore(edition: EditionCore, target: Target, levels: Levels): NoSet | null {
  if (AXES.some((axis) => scoreLevels(edition, axis, levels).dimensionWeight === 0)) {
    return refuse(target, "nothing-applies");
  }
  const silent = AXES.flatMap((axis) => edition.axes[axis]).filter((dimension) => {
    const { score, low } = scoreDimension(dimension, levels);
    return score === null && low !== null;
  });
  if (silent.length === 0) return null;
  return refuse(target, "not-answered", { dimensions: silent.map(({ id }) => id) });
}

/** The smallest set of steps to a band, of those in these hands; or why there is none. Deterministic. */
export function findSmallestSet(
  edition: EditionCore,
  sheet: Sheet,
  target: Target,
  within: readonly Hands[] = HANDS,
): SmallestSet {
  const needed = edition.data.scoring.thresholds[target].value;
  const start = target === "ready" ? fillGaps(edition, sheet.levels) : sheet.levels;
  const refusal = refuseScore(edition, target, start);
  if (refusal) return refusal;

  let levels: Levels = start;
  const limits: { axis: Axis; most: number; needed: number }[] = [];
  const scoreOf = (axis: Axis, at: Levels) => scoreLevels(edition, axis, at).score;
  const walk = (axis: Axis): AxisWay => {
    const { raised, most } = raiseAxis(edition, axis, levels, needed, within);
    if (raised) levels = raised.levels;
    else limits.push({ axis, most, needed });
    return {
      now: scoreOf(axis, sheet.levels),
      withGaps: scoreOf(axis, start) as number,
      needed,
      steps: raised?.steps ?? 0,
      reached: scoreOf(axis, levels) as number,
      withOneLess: raised?.withOneLess ?? null,
    };
  };
  const ways = { willingness: walk("willingness"), ability: walk("ability") };
  if (limits.length > 0) return refuse(target, "out-of-hands", { limits });
  const moves = listMoves(edition, sheet, levels);
  return { found: true, target, steps: moves.reduce((sum, { steps }) => sum + steps, 0), moves, ways };
}
