/**
 * Which actions come first for one firm (method, section 7), each with the answers that brought it up. Pure and
 * deterministic: same answers, same list.
 *
 * Tiers, in this order:
 * 1. `open-gap`: lifts an item that is an open critical gap, in the order of the gaps;
 * 2. `unconfirmed-gap`: finds out about a critical item whose answer is open, in the order of the gaps;
 * 3. `lift`: lifts any other item;
 * 4. `find-out`: lifts nothing that is known yet, but finds out about an item answered "we don't know yet".
 *
 * Within a tier (for gaps: among the actions of one gap) by descending
 *
 *   value  = points x felt / effort
 *   points = readiness points of one level up on all the items that it lifts, together (see gain.ts); without a
 *            readiness score the points by which the lowest willingness and ability rise, added
 *   felt   = floor + (1 - floor) x load / 100, of the heaviest barrier group that it eases (see felt.ts)
 *   effort, floor = the numbers of action-order.json
 *
 * then by the same value of the axis points (readiness stands still where the other axis is 0), the action made for
 * firms like this one, the smaller effort, the shorter time, the order of the library. An action whose gaps, or
 * whose items, are all served by actions above it is an alternative: it stands behind the others of its tier, and is
 * among the first only if there is nothing else, so that the first three are three different things to do.
 */
import type { Firm } from "../assessment/input";
import { readSheet, type Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import type { Result } from "../scoring/assess";
import type { ActionAdvice, ActionAnswer, InPlaceAction, LeftOutAction, RankedAction } from "./advice";
import { type Candidate, idsOf, weighAction } from "./candidate";
import { listFeltAnswers } from "./felt";
import { measureGains } from "./gain";
import type { Action, ActionLibrary } from "./library";
import { type OrderedCandidate, orderCandidates, pickFirst } from "./order";
import { type ItemStanding, isHigh, listContextFacts, readStanding } from "./standing";

function listAnswers(sheet: Sheet, standings: readonly ItemStanding[]): ActionAnswer[] {
  return standings.map(({ item }) => ({ question: item.id, answer: sheet.answers[item.place] ?? null }));
}

/** The recommendations for this firm that an action serves, strongest first. */
function listServed(result: Result, { recommendations }: Action) {
  return result.recommendations.filter(
    ({ id, verdict }) => verdict === "recommended" && recommendations.includes(id),
  );
}

function findGap({ gaps: [gap], standing }: Candidate): RankedAction["gap"] {
  if (!gap) return null;
  const lifted = standing.lifts.find(({ item }) => item.id === gap.id);
  return { ...gap, missing: lifted ? (lifted.item.critical as number) - (lifted.level as number) : null };
}

function describeRanked(
  edition: Edition,
  sheet: Sheet,
  result: Result,
  { candidate, isAlternative }: OrderedCandidate,
): RankedAction {
  const { action, tier, standing, gain, felt, value } = candidate;
  const { lifts, open } = standing;
  const isStrong = tier === "lift" && lifts.every((lifted) => isHigh(edition, lifted));
  return {
    id: action.id,
    tier,
    isAlternative,
    side: isStrong ? "strength" : "gap",
    gap: findGap(candidate),
    lifts: idsOf(lifts),
    findsOut: idsOf(open),
    gain,
    felt,
    value,
    because: {
      items: listAnswers(sheet, [...lifts, ...open]),
      barriers: listFeltAnswers(edition, sheet, felt.group),
    },
    recommendations: listServed(result, action).map(({ id }) => id),
  };
}

/** Ranks the actions of the library for one firm; `result` must be what assessFirm says of the same firm. */
export function rankActions(
  edition: Edition,
  library: ActionLibrary,
  firm: Firm,
  result: Result,
): ActionAdvice {
  const sheet = readSheet(edition, firm.answers);
  const facts = listContextFacts(sheet, result.stage.possible);
  const gaps = result.criticalGaps.filter(({ state }) => state === "unconfirmed").map(({ id }) => id);
  const unconfirmed = new Set(gaps);
  const gainOf = measureGains(edition, sheet);
  const candidates: Candidate[] = [];
  const inPlace: { action: InPlaceAction; strength: number }[] = [];
  const leftOut: LeftOutAction[] = [];
  library.actions.forEach((action, place) => {
    const { id } = action;
    const standing = readStanding(action, sheet, facts, unconfirmed);
    if (standing.kind === "open") {
      candidates.push(weighAction(library, result, action, place, standing, gainOf(standing)));
    } else if (standing.kind === "in-place") {
      const served = listServed(result, action);
      const recommendations = served.map((recommendation) => recommendation.id);
      const items = listAnswers(sheet, standing.items);
      inPlace.push({ action: { id, items, recommendations }, strength: served[0]?.strength ?? 0 });
    } else leftOut.push({ id, reason: standing.reason, questions: standing.questions });
  });
  const ranked = orderCandidates(candidates).map((ordered) =>
    describeRanked(edition, sheet, result, ordered),
  );
  return {
    ...pickFirst(ranked, library.order.first.value),
    inPlace: inPlace.sort((a, b) => b.strength - a.strength).map(({ action }) => action),
    leftOut,
  };
}
