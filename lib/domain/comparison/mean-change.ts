/**
 * How the change of a weighted mean falls to its members, where members change their value, come in or drop out.
 * A mean is a sum times one over the weight in it. Where two factors change, each gets the average of what it does
 * before and after the other has changed (Shapley's value for two); the sum then falls apart into its terms. What a
 * member brings is so its distance from the mean of both moments, and the shares add up to the change exactly.
 */

import type { Pair } from "./pair";

/** A member of a mean at one moment: its value, and its weight, which is 0 while it is out of the mean. */
export interface Member {
  readonly weight: number;
  readonly value: number;
}

export interface MeanChange {
  /** What one unit of weight counts for in the mean, between the two moments. */
  readonly unit: number;
  /** The mean of both moments, from which members that come and go are measured. */
  readonly middle: number;
}

/** The weight in a mean and its value, 0 where nothing is in it: so a mean can be a member of another one. */
export function meanOf(members: readonly Member[]): Member {
  let weight = 0;
  let total = 0;
  for (const member of members) {
    weight += member.weight;
    total += member.weight * member.value;
  }
  return { weight, value: weight === 0 ? 0 : total / weight };
}

/**
 * `otherwise` is the middle where one of the moments has no mean. It then is what the members came to, or left: the
 * mean of the larger whole that they are a part of.
 */
export function findMeanChange({ before, after }: Pair<Member>, otherwise: number): MeanChange {
  const weight = before.weight + after.weight;
  if (weight === 0) return { unit: 0, middle: otherwise };
  if (before.weight === 0 || after.weight === 0) return { unit: 1 / weight, middle: otherwise };
  return {
    unit: (1 / before.weight + 1 / after.weight) / 2,
    middle: (before.weight * before.value + after.weight * after.value) / weight,
  };
}

/** What one member brings to the change, in the unit of the mean; 0 for a member that did not change. */
export function shareOf({ unit, middle }: MeanChange, { before, after }: Pair<Member>): number {
  return unit * (after.weight * (after.value - middle) - before.weight * (before.value - middle));
}
