/** An action that a firm can take up: the tier that it stands in, and what it weighs there (see rank-actions.ts). */
import type { Result } from "../scoring/assess";
import type { CriticalGap } from "../scoring/critical-gaps";
import type { Tier } from "./advice";
import { type Felt, feltFactor, findFelt } from "./felt";
import { type Gain, pointsOf } from "./gain";
import type { Action, ActionLibrary } from "./library";
import type { ItemStanding, OpenStanding } from "./standing";

export interface Candidate {
  readonly action: Action;
  /** Its place in the library. */
  readonly place: number;
  readonly standing: OpenStanding;
  readonly tier: Tier;
  /** The critical gaps that put it into its tier, in their order. */
  readonly gaps: readonly CriticalGap[];
  /** The place of the first of them in the list of critical gaps; 0 without. */
  readonly gapPlace: number;
  readonly gain: Gain;
  readonly felt: Felt;
  /** Points x felt / effort, and the same by the points of the axes alone. */
  readonly value: number;
  readonly axisValue: number;
  /** What it is for in its tier, by id: its gaps, or else its items. */
  readonly work: readonly string[];
}

/** The ids of items. */
export function idsOf(standings: readonly ItemStanding[]): string[] {
  return standings.map(({ item }) => item.id);
}

function findTier({ lifts, open }: OpenStanding, criticalGaps: readonly CriticalGap[]) {
  const gapsOf = (state: CriticalGap["state"], standings: readonly ItemStanding[]) =>
    criticalGaps.filter((gap) => gap.state === state && idsOf(standings).includes(gap.id));
  const closes = gapsOf("open", lifts);
  if (closes.length > 0) return { tier: "open-gap" as const, gaps: closes };
  const confirms = gapsOf("unconfirmed", open);
  if (confirms.length > 0) return { tier: "unconfirmed-gap" as const, gaps: confirms };
  return { tier: lifts.length > 0 ? ("lift" as const) : ("find-out" as const), gaps: [] };
}

/** Weighs an action by what it would gain, how much its barriers are felt, and its effort. */
export function weighAction(
  { order }: ActionLibrary,
  result: Result,
  action: Action,
  place: number,
  standing: OpenStanding,
  gain: Gain,
): Candidate {
  const felt = findFelt(action, result);
  const factor = feltFactor(felt.load, order.feltFloor.value) / order.effort[action.effort].value;
  const { tier, gaps } = findTier(standing, result.criticalGaps);
  const items = idsOf(standing.lifts.length > 0 ? standing.lifts : standing.open);
  return {
    action,
    place,
    standing,
    tier,
    gaps,
    gapPlace: gaps[0] ? result.criticalGaps.indexOf(gaps[0]) : 0,
    gain,
    felt,
    value: pointsOf(gain) * factor,
    axisValue: (gain.willingness + gain.ability) * factor,
    work: gaps.length > 0 ? gaps.map(({ id }) => id) : items,
  };
}
