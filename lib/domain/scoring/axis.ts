/** The two axes, and readiness as both together: neither makes up for the lack of the other. */
import type { Dimension } from "../edition/edition";
import type { DimensionScore } from "./dimension";
import type { Score } from "./score";

export interface AxisScore extends Score {
  readonly applicable: number;
  readonly answered: number;
  /** The weights of the dimensions that apply. */
  readonly dimensionWeight: number;
}

/**
 * The weighted mean of the dimensions that apply. It has a point score only if each of them has one.
 * `scores` stand in the order of `dimensions`.
 */
export function scoreAxis(
  dimensions: readonly Dimension[],
  scores: readonly DimensionScore[],
  weightOf: (dimension: Dimension) => number = (dimension) => dimension.weight,
): AxisScore {
  let weights = 0;
  let low = 0;
  let high = 0;
  let points: number | null = 0;
  let applicable = 0;
  let answered = 0;
  dimensions.forEach((dimension, index) => {
    const part = scores[index] as DimensionScore;
    applicable += part.applicable;
    answered += part.answered;
    if (part.low === null || part.high === null) return;
    const weight = weightOf(dimension);
    weights += weight;
    low += weight * part.low;
    high += weight * part.high;
    points = points === null || part.score === null ? null : points + weight * part.score;
  });
  const isNone = weights === 0;
  return {
    score: isNone || points === null ? null : points / weights,
    low: isNone ? null : low / weights,
    high: isNone ? null : high / weights,
    applicable,
    answered,
    dimensionWeight: weights,
  };
}

function geometricMean(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.sqrt(a * b);
}

/** Readiness, 0..100: the geometric mean of willingness and ability, at the point and at both ends of the range. */
export function scoreReadiness(willingness: Score, ability: Score): Score {
  return {
    score: geometricMean(willingness.score, ability.score),
    low: geometricMean(willingness.low, ability.low),
    high: geometricMean(willingness.high, ability.high),
  };
}
