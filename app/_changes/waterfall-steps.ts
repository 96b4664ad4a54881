/** The steps of a waterfall: from one total to another, one cause after the other, the small ones taken together. */
import type { Cause } from "@/lib/domain/comparison/causes";
import { isNoChange } from "./points";

/** More would be a list, which stands below the picture. */
const MOST = 10;

export interface Step {
  /** The causes that it shows: one, or several small ones. */
  readonly causes: readonly Cause[];
  readonly points: number;
  /** The totals that it leads from and to. */
  readonly from: number;
  readonly to: number;
}

function sumOf(causes: readonly Cause[]): number {
  return causes.reduce((sum, { points }) => sum + (points ?? 0), 0);
}

/** Rises first, the largest before the others, then falls; beyond the largest ten, the others of a direction are one step. */
export function listSteps(start: number, causes: readonly Cause[]): Step[] {
  const moving = causes.filter(({ points }) => !isNoChange(points ?? 0));
  const isLarge = (cause: Cause) => moving.length <= MOST || moving.indexOf(cause) < MOST - 2;
  const isRise = ({ points }: Cause) => (points ?? 0) > 0;
  const groupsOf = (direction: readonly Cause[]): Cause[][] => {
    const small = direction.filter((cause) => !(moving.includes(cause) && isLarge(cause)));
    const large = direction.filter((cause) => !small.includes(cause)).map((cause) => [cause]);
    return isNoChange(sumOf(small)) ? large : [...large, small];
  };
  const falls = causes.filter(({ points }) => (points ?? 0) < 0);
  let total = start;
  return [...groupsOf(causes.filter(isRise)), ...groupsOf(falls)].map((group) => {
    const from = total;
    const points = sumOf(group);
    total += points;
    return { causes: group, points, from, to: total };
  });
}
