/** A move of the band, with what moved it: the reasons that fell away on the way up, or that came on the way down. */
import { AXES, type Axis } from "../edition/edition";
import { BANDS, type Band, type BandReason } from "../scoring/band";
import type { GapState } from "../scoring/critical-gaps";
import type { Cause } from "./causes";
import type { GapMove } from "./gap-moves";
import type { Ground } from "./ground";
import { pickMainCauses } from "./main-causes";
import { findTurnover, type Pair } from "./pair";

export interface BandCause {
  /** It holds at the moment of the lower band alone. */
  readonly reason: BandReason;
  /** The answers that did most to make it so, or end it. */
  readonly questions: readonly string[];
}

export interface BandMove extends Pair<Band> {
  readonly isUp: boolean;
  readonly because: readonly BandCause[];
}

const GAP_REASONS: Partial<Record<BandReason, GapState>> = {
  "critical-gap-open": "open",
  "critical-gap-unconfirmed": "unconfirmed",
};

function listBehindAxis({ before, after }: Ground, axis: Axis, causes: readonly Cause[]): string[] {
  const [from, to] = [before.result[axis].score, after.result[axis].score];
  if (from === null || to === null) return [];
  const own = causes.filter((cause) => cause.axis === axis);
  return pickMainCauses(own, ({ axisPoints }) => axisPoints, to - from).map(({ id }) => id);
}

/** Null where the band did not move. */
export function findBandMove(
  ground: Ground,
  causes: readonly Cause[],
  gaps: readonly GapMove[],
): BandMove | null {
  const [from, to] = [ground.before.result.band, ground.after.result.band];
  if (from.value === to.value) return null;
  const isUp = BANDS.indexOf(to.value) < BANDS.indexOf(from.value);
  const reasons = findTurnover(from.reasons, to.reasons);
  const listBehind = (reason: BandReason): string[] => {
    const state = GAP_REASONS[reason];
    if (state) return gaps.filter((gap) => (isUp ? gap.before : gap.after) === state).map(({ id }) => id);
    const axis = AXES.find((one) => reason.startsWith(one));
    return axis ? listBehindAxis(ground, axis, causes) : [];
  };
  return {
    before: from.value,
    after: to.value,
    isUp,
    because: (isUp ? reasons.went : reasons.came).map((reason) => ({
      reason,
      questions: listBehind(reason),
    })),
  };
}
