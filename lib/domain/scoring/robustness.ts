/**
 * How far a band depends on our weights: the scores are made again with weights drawn at random around those of
 * the edition, and the bands that come out are counted (sensitivity analysis, as the OECD/JRC handbook on
 * composite indicators asks for). The chance has a fixed seed, so the same answers give the same counts.
 */
import type { Sheet } from "../assessment/sheet";
import type { Dimension, Edition } from "../edition/edition";
import { scoreAxis } from "./axis";
import { type Band, bandOf } from "./band";
import { scoreDimension } from "./dimension";

export interface Robustness {
  /** How many weight sets were drawn. */
  readonly draws: number;
  /** How many of them give each band, most frequent first; bands that never came out are left out. */
  readonly bands: readonly { readonly band: Band; readonly count: number }[];
}

/** Mulberry32: numbers from 0 to below 1, the same for the same seed. */
function startChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws the edition's number of weight sets, each item and dimension weight within the edition's spread, and counts
 * the bands of the point scores. Null where an axis has no point score, and so no band to question.
 */
export function countBandsByWeights(edition: Edition, sheet: Sheet, hasGap: boolean): Robustness | null {
  const { draws, spread, seed } = edition.data.scoring.robustness;
  const chance = startChance(seed);
  const vary = ({ weight }: { weight: number }) => weight * (1 + spread * (2 * chance() - 1));
  const scoreOf = (dimensions: readonly Dimension[]) => {
    const scores = dimensions.map((dimension) => scoreDimension(dimension, sheet.levels, vary));
    return scoreAxis(dimensions, scores, vary).score;
  };
  const counts = new Map<Band, number>();
  for (let draw = 0; draw < draws; draw += 1) {
    const willingness = scoreOf(edition.axes.willingness);
    const ability = scoreOf(edition.axes.ability);
    if (willingness === null || ability === null) return null;
    const band = bandOf(edition, willingness, ability, hasGap);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  const bands = [...counts].map(([band, count]) => ({ band, count }));
  return { draws, bands: bands.sort((a, b) => b.count - a.count) };
}
