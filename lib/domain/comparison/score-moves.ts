/** Scores at two moments, each with its range. */
import type { Score } from "../scoring/score";
import type { Ground } from "./ground";
import type { Pair } from "./pair";

export interface ScoreMove extends Pair<Score> {
  /** By how many points the point score changed; null where one of the moments has none. */
  readonly change: number | null;
}

export interface DimensionMove extends ScoreMove {
  readonly id: string;
}

export function findScoreMove(before: Score, after: Score): ScoreMove {
  const change = before.score === null || after.score === null ? null : after.score - before.score;
  return { before, after, change };
}

/** The dimensions whose score or range moved, in the edition's order. */
export function listDimensionMoves({ edition, before, after }: Ground): DimensionMove[] {
  const dimensions = [...edition.axes.willingness, ...edition.axes.ability];
  return dimensions.flatMap(({ id }) => {
    const [from, to] = [before.result.dimensions[id], after.result.dimensions[id]];
    if (!from || !to) return [];
    const isSame = from.score === to.score && from.low === to.low && from.high === to.high;
    return isSame ? [] : [{ id, ...findScoreMove(from, to) }];
  });
}
