/**
 * The band: ready, prepare, not now, or not determined. A critical gap keeps a firm from `ready`; what is not yet
 * answered leaves several bands possible, and the result says which.
 */
import type { EditionCore } from "../edition/edition";
import { isAtLeast, isBelow } from "../threshold";
import type { Confidence } from "./confidence";
import type { CriticalGap } from "./critical-gaps";
import type { Score } from "./score";

export const BANDS = ["ready", "prepare", "not-now", "undetermined"] as const;
export type Band = (typeof BANDS)[number];

export const BAND_REASONS = [
  "willingness-below-40",
  "willingness-below-60",
  "ability-below-40",
  "ability-below-60",
  "critical-gap-open",
  "critical-gap-unconfirmed",
  "not-enough-answered",
] as const;
export type BandReason = (typeof BAND_REASONS)[number];

export interface BandResult {
  readonly value: Band;
  /** The bands that the ranges and the unconfirmed gaps leave open, in the order of BANDS. */
  readonly possible: readonly Band[];
  readonly reasons: readonly BandReason[];
}

/** The band of two point scores (0..100) and of whether a critical gap is open or unconfirmed. */
export function bandOf(edition: EditionCore, willingness: number, ability: number, hasGap: boolean): Band {
  const { ready, prepare } = edition.data.scoring.thresholds;
  const reaches = (threshold: number) => isAtLeast(willingness, threshold) && isAtLeast(ability, threshold);
  if (reaches(ready.value) && !hasGap) return "ready";
  return reaches(prepare.value) ? "prepare" : "not-now";
}

/** Every combination of where the axes may lie in their ranges and of gaps. An axis without range lies anywhere. */
function listPossible(edition: EditionCore, axes: readonly Score[], gaps: readonly CriticalGap[]): Band[] {
  const { ready, prepare } = edition.data.scoring.thresholds;
  const canReach = (threshold: number) => axes.every(({ high }) => isAtLeast(high ?? 100, threshold));
  const canMiss = (threshold: number) => axes.some(({ low }) => isBelow(low ?? 0, threshold));
  const open = gaps.some(({ state }) => state === "open");
  const possible: Band[] = [];
  if (canReach(ready.value) && !open) possible.push("ready");
  if (canReach(prepare.value) && (canMiss(ready.value) || gaps.length > 0)) possible.push("prepare");
  if (canMiss(prepare.value)) possible.push("not-now");
  return possible;
}

function listReasons(
  edition: EditionCore,
  willingness: Score,
  ability: Score,
  gaps: readonly CriticalGap[],
  confidence: Confidence,
): BandReason[] {
  const { ready, prepare } = edition.data.scoring.thresholds;
  const reasons: BandReason[] = [];
  const lack = ({ score }: Score, below40: BandReason, below60: BandReason) => {
    if (confidence === "none" || score === null) return;
    if (isBelow(score, prepare.value)) reasons.push(below40);
    else if (isBelow(score, ready.value)) reasons.push(below60);
  };
  lack(willingness, "willingness-below-40", "willingness-below-60");
  lack(ability, "ability-below-40", "ability-below-60");
  if (gaps.some(({ state }) => state === "open")) reasons.push("critical-gap-open");
  if (gaps.some(({ state }) => state === "unconfirmed")) reasons.push("critical-gap-unconfirmed");
  if (confidence === "none") reasons.push("not-enough-answered");
  return reasons;
}

/** The band with what else is possible and why it is not higher. */
export function findBand(
  edition: EditionCore,
  willingness: Score,
  ability: Score,
  gaps: readonly CriticalGap[],
  confidence: Confidence,
): BandResult {
  const determined = confidence !== "none" && willingness.score !== null && ability.score !== null;
  return {
    value: determined
      ? bandOf(edition, willingness.score as number, ability.score as number, gaps.length > 0)
      : "undetermined",
    possible: listPossible(edition, [willingness, ability], gaps),
    reasons: listReasons(edition, willingness, ability, gaps, confidence),
  };
}
