/**
 * Barriers as the firm feels them, group by group (Leonidou's taxonomy), beside how prepared it is for them.
 * A group rests on its screening answer until single barriers are answered; then on those.
 */
import { LEFT_OUT, OPEN, type Sheet } from "../assessment/sheet";
import type { BarrierGroup, EditionCore } from "../edition/edition";
import { isAtLeast, isBelow } from "../threshold";
import type { Score } from "./score";

export const MATCHES = ["act-now", "blind-spot", "worry", "under-control", "cannot-tell"] as const;
export type Match = (typeof MATCHES)[number];

/** How heavily a group weighs, 0..100, with its range; null values where it does not apply or nothing is known. */
export interface BarrierLoad {
  readonly load: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface BarrierResult extends BarrierLoad {
  /** Felt against prepared; null where one side does not apply. */
  readonly match: Match | null;
}

const NOT_CONCERNED: BarrierLoad = { load: null, low: null, high: null };

function loadByScreening(level: number, top: number): BarrierLoad {
  if (level === OPEN) return { load: null, low: 0, high: 100 };
  const load = (100 * level) / top;
  return { load, low: load, high: load };
}

/** A barrier without an answer counts at the screening level in the load, and anywhere in the range. */
function loadOfGroup(group: BarrierGroup, levels: readonly number[]): BarrierLoad {
  const screening = levels[group.screening.place] as number;
  if (screening === LEFT_OUT) return NOT_CONCERNED;
  let applicable = 0;
  let answered = 0;
  let sum = 0;
  for (const { place, weight, top } of group.barriers) {
    const level = levels[place] as number;
    if (level === LEFT_OUT) continue;
    applicable += weight;
    if (level === OPEN) continue;
    answered += weight;
    sum += weight * (level / top);
  }
  if (applicable === 0) return NOT_CONCERNED;
  if (answered === 0) return loadByScreening(screening, group.screening.top);
  const rest = applicable - answered;
  const estimate = sum + rest * (screening / group.screening.top);
  return {
    load: screening === OPEN ? (100 * sum) / answered : (100 * estimate) / applicable,
    low: (100 * sum) / applicable,
    high: (100 * (sum + rest)) / applicable,
  };
}

/** True or false where a range lies on one side of the cut; null where it straddles it. */
function isAbove(low: number, high: number, cut: number): boolean | null {
  if (isAtLeast(low, cut)) return true;
  return isBelow(high, cut) ? false : null;
}

function matchOf(edition: EditionCore, load: BarrierLoad, capability: Score): Match | null {
  if (load.low === null || load.high === null || capability.low === null || capability.high === null)
    return null;
  const { loadHigh, capabilityLow } = edition.data.scoring.thresholds;
  const felt = isAbove(load.low, load.high, loadHigh.value);
  const prepared = isAbove(capability.low, capability.high, capabilityLow.value);
  if (felt === null || prepared === null) return "cannot-tell";
  if (felt) return prepared ? "worry" : "act-now";
  return prepared ? "under-control" : "blind-spot";
}

/** The load and match of each group, in the edition's order; `dimensions` are the scores of the eleven by id. */
export function scoreBarriers(
  edition: EditionCore,
  sheet: Sheet,
  dimensions: ReadonlyMap<string, Score>,
): Map<string, BarrierResult> {
  const results = new Map<string, BarrierResult>();
  for (const group of edition.groups) {
    const felt = loadOfGroup(group, sheet.levels);
    const { load, low, high } = felt;
    results.set(group.id, {
      load,
      low,
      high,
      match: matchOf(edition, felt, dimensions.get(group.capability) as Score),
    });
  }
  return results;
}

/** The mean of the groups' loads that are known, 0..100; null if none is. */
export function meanLoad(barriers: Iterable<BarrierLoad>): number | null {
  let sum = 0;
  let known = 0;
  for (const { load } of barriers) {
    if (load === null) continue;
    sum += load;
    known += 1;
  }
  return known === 0 ? null : sum / known;
}

/**
 * How many groups call for action now: felt strongly and little prepared. `certain` groups do so whatever the open
 * answers are; `possible` ones could. `values` picks what each side is compared by: its range, or its point.
 */
export function countActNow(
  edition: EditionCore,
  barriers: ReadonlyMap<string, BarrierLoad>,
  dimensions: ReadonlyMap<string, Score>,
  values: "range" | "point",
): { certain: number; possible: number } {
  const { loadHigh, capabilityLow } = edition.data.scoring.thresholds;
  let certain = 0;
  let possible = 0;
  for (const { id, capability } of edition.groups) {
    const load = barriers.get(id) as BarrierLoad;
    const dimension = dimensions.get(capability) as Score;
    if (load.low === null || load.high === null || dimension.low === null || dimension.high === null)
      continue;
    const loadPoint = values === "point" ? load.load : null;
    const dimensionPoint = values === "point" ? dimension.score : null;
    const could =
      isAtLeast(loadPoint ?? load.high, loadHigh.value) &&
      isBelow(dimensionPoint ?? dimension.low, capabilityLow.value);
    const does =
      isAtLeast(loadPoint ?? load.low, loadHigh.value) &&
      isBelow(dimensionPoint ?? dimension.high, capabilityLow.value);
    if (could) possible += 1;
    if (does) certain += 1;
  }
  return { certain, possible };
}
