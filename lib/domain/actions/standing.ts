/**
 * Where a firm stands with an action, before any order: whether it is for firms like this one, and what its items
 * allow. An unknown answer counts neither for nor against: it makes finding out the first step.
 */
import { UNKNOWN_ANSWER } from "../assessment/answer";
import { LEFT_OUT, OPEN, type Sheet } from "../assessment/sheet";
import type { FactTable } from "../condition/evaluate";
import { optionsFact } from "../condition/fact";
import type { Edition, Item } from "../edition/edition";
import type { Stage } from "../stage/stage";
import { isAtLeast } from "../threshold";
import type { Action, Context } from "./library";

/** An item with the level at which it was answered; null for an answer of "we don't know yet" or a blank. */
export interface ItemStanding {
  readonly item: Item;
  readonly level: number | null;
}

/**
 * Why an action is not listed: it is for firms elsewhere or with another offering (a context), the answers do not
 * tell whether it fits (`context-unknown`) or what it would lift (`not-answered`), it builds on a level that is not
 * reached yet (`too-early`), or none of its items applies (`not-applicable`).
 */
export const LEFT_OUT_REASONS = [
  "stage",
  "region",
  "offering",
  "mode",
  "context-unknown",
  "not-answered",
  "too-early",
  "not-applicable",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Items that can rise a level, and items whose answer is open where finding out is part of the action. */
export interface OpenStanding {
  readonly kind: "open";
  readonly lifts: readonly ItemStanding[];
  readonly open: readonly ItemStanding[];
}

export type Standing =
  | OpenStanding
  /** Every item that applies stands where the action leads, or above. */
  | { readonly kind: "in-place"; readonly items: readonly ItemStanding[] }
  | { readonly kind: "left-out"; readonly reason: LeftOutReason; readonly questions: readonly string[] };

/** The facts that limits are compared with: those of the questions, then the stages that remain possible. */
export function listContextFacts(sheet: Sheet, possibleStages: readonly Stage[]): FactTable {
  return [...sheet.facts, optionsFact(possibleStages)];
}

function findMisfit(action: Action, facts: FactTable): Standing | null {
  const leftOut = (reason: LeftOutReason, questions: readonly string[]): Standing => ({
    kind: "left-out",
    reason,
    questions,
  });
  const judged = action.limits.map(({ condition, ...limit }) => ({
    ...limit,
    holds: condition.holds(facts),
  }));
  const failed = judged.find(({ holds }) => holds === false);
  if (failed) return leftOut(failed.context satisfies Context, failed.questions);
  const unclear = judged.filter(({ holds }) => holds === null);
  if (unclear.length === 0) return null;
  return leftOut(
    "context-unknown",
    unclear.flatMap(({ questions }) => questions),
  );
}

/**
 * Reads one action. `facts` are those of listContextFacts; `gaps` the ids of the unconfirmed critical gaps, where
 * a blank counts like "we don't know yet": the next step depends on it.
 */
export function readStanding(
  action: Action,
  sheet: Sheet,
  facts: FactTable,
  gaps: ReadonlySet<string>,
): Standing {
  const misfit = findMisfit(action, facts);
  if (misfit) return misfit;
  const lifts: ItemStanding[] = [];
  const open: ItemStanding[] = [];
  const inPlace: ItemStanding[] = [];
  const notAnswered: string[] = [];
  const tooEarly: string[] = [];
  for (const item of action.lifts) {
    const level = sheet.levels[item.place] as number;
    if (level === LEFT_OUT) continue;
    if (level === OPEN) {
      const isKnownToBeOpen = sheet.answers[item.place] === UNKNOWN_ANSWER || gaps.has(item.id);
      if (isKnownToBeOpen && action.from === 0) open.push({ item, level: null });
      else notAnswered.push(item.id);
    } else if (level < action.from) tooEarly.push(item.id);
    else if (level < (action.to ?? item.top)) lifts.push({ item, level });
    else inPlace.push({ item, level });
  }
  if (lifts.length > 0 || open.length > 0) return { kind: "open", lifts, open };
  if (notAnswered.length > 0) return { kind: "left-out", reason: "not-answered", questions: notAnswered };
  if (tooEarly.length > 0) return { kind: "left-out", reason: "too-early", questions: tooEarly };
  if (inPlace.length > 0) return { kind: "in-place", items: inPlace };
  const questions = action.lifts.map(({ id }) => id);
  return { kind: "left-out", reason: "not-applicable", questions };
}

/** True if an item stands high, from the score that counts as ready: advice then starts from the strength. */
export function isHigh(edition: Edition, { item, level }: ItemStanding): boolean {
  return level !== null && isAtLeast((100 * level) / item.top, edition.data.scoring.thresholds.ready.value);
}
