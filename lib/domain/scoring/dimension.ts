/**
 * The score of a dimension: the weighted mean of its applicable items (method, section 3; the dimensions are the
 * internal determinants of Cavusgil & Nevin and the barrier groups of Leonidou).
 */
import { LEFT_OUT, OPEN } from "../assessment/sheet";
import type { Dimension, Item } from "../edition/edition";
import type { Score } from "./score";

export interface DimensionScore extends Score {
  /** The item weights, in all, that apply and that are answered. */
  readonly applicable: number;
  readonly answered: number;
}

/** `levels` by place; items left out leave the mean. `weightOf` replaces the edition's weights (robustness). */
export function scoreDimension(
  dimension: Dimension,
  levels: readonly number[],
  weightOf: (item: Item) => number = (item) => item.weight,
): DimensionScore {
  let applicable = 0;
  let answered = 0;
  let points = 0;
  let best = 0;
  for (const item of dimension.items) {
    const level = levels[item.place] as number;
    if (level === LEFT_OUT) continue;
    const weight = weightOf(item);
    applicable += weight;
    if (level === OPEN) {
      best += weight;
      continue;
    }
    const gained = weight * (level / item.top);
    answered += weight;
    points += gained;
    best += gained;
  }
  if (applicable === 0) return { score: null, low: null, high: null, applicable, answered };
  return {
    score: answered === 0 ? null : (100 * points) / answered,
    low: (100 * points) / applicable,
    high: (100 * best) / applicable,
    applicable,
    answered,
  };
}
