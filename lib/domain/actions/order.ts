/** Puts candidates into their order: tier by tier, and within each what is new before what repeats. */
import { compareDescending } from "../threshold";
import { TIERS } from "./advice";
import { type Candidate, idsOf } from "./candidate";
import { EFFORTS } from "./schema";

export interface OrderedCandidate {
  readonly candidate: Candidate;
  /** All that it is for is served by those above it already. */
  readonly isAlternative: boolean;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  const effortOf = ({ action }: Candidate) => EFFORTS.indexOf(action.effort);
  return (
    a.gapPlace - b.gapPlace ||
    compareDescending(a.value, b.value) ||
    compareDescending(a.axisValue, b.axisValue) ||
    b.action.limits.length - a.action.limits.length ||
    effortOf(a) - effortOf(b) ||
    a.action.weeks - b.action.weeks ||
    a.place - b.place
  );
}

/** All candidates in their order. */
export function orderCandidates(candidates: readonly Candidate[]): OrderedCandidate[] {
  const served = new Set<string>();
  const serve = (candidate: Candidate, isAlternative: boolean): OrderedCandidate => {
    const { lifts, open } = candidate.standing;
    for (const id of [...idsOf(lifts), ...idsOf(open)]) served.add(id);
    return { candidate, isAlternative };
  };
  return TIERS.flatMap((tier) => {
    const leads: OrderedCandidate[] = [];
    const alternatives: Candidate[] = [];
    for (const candidate of candidates.filter((one) => one.tier === tier).sort(compareCandidates)) {
      if (candidate.work.every((id) => served.has(id))) alternatives.push(candidate);
      else leads.push(serve(candidate, false));
    }
    return [...leads, ...alternatives.map((candidate) => serve(candidate, true))];
  });
}

/** The first `count` that are no alternatives, filled up with alternatives where there are fewer; then the rest. */
export function pickFirst<Ranked extends { readonly isAlternative: boolean }>(
  ranked: readonly Ranked[],
  count: number,
): { first: Ranked[]; rest: Ranked[] } {
  const leads = ranked.filter(({ isAlternative }) => !isAlternative);
  const alternatives = ranked.filter(({ isAlternative }) => isAlternative);
  const chosen = new Set([...leads, ...alternatives].slice(0, count));
  return {
    first: ranked.filter((one) => chosen.has(one)),
    rest: ranked.filter((one) => !chosen.has(one)),
  };
}
