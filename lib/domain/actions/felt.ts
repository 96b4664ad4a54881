/** How much the barriers that an action eases are felt: what turns the same points into different firms' priorities. */
import { isBlank } from "../assessment/answer";
import type { Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import type { Result } from "../scoring/assess";
import type { Action } from "./library";

export interface Felt {
  /** The group, of those that the action eases, that is felt most; null if the action eases none or none is known. */
  readonly group: string | null;
  /** Its load, 0..100; without a group the mean of all groups; null if that is unknown too. */
  readonly load: number | null;
}

/**
 * The heaviest group that the action eases. A group whose load is not known is passed over. An action that eases no
 * particular group (will, advantages) helps against all of them, so it counts with the mean.
 */
export function findFelt({ groups }: Pick<Action, "groups">, result: Result): Felt {
  let felt: Felt = { group: null, load: null };
  for (const group of groups) {
    const load = result.barriers[group]?.load ?? null;
    if (load !== null && (felt.load === null || load > felt.load)) felt = { group, load };
  }
  return felt.group === null ? { group: null, load: result.barrierLoad } : felt;
}

/** The factor of a load, from the floor for a barrier that is not felt to 1 for one that stops the firm. */
export function feltFactor(load: number | null, floor: number): number {
  return floor + (1 - floor) * ((load ?? 0) / 100);
}

/** The answers that a group's load rests on and that weigh something: its barriers, or else its screening answer. */
export function listFeltAnswers(edition: Edition, sheet: Sheet, groupId: string | null) {
  const group = edition.groups.find(({ id }) => id === groupId);
  if (!group) return [];
  const answered = group.barriers.filter(({ place }) => (sheet.levels[place] as number) >= 0);
  return (answered.length > 0 ? answered : [group.screening])
    .map(({ id, place }) => ({ question: id, answer: sheet.answers[place] ?? null }))
    .filter(({ answer }) => !isBlank(answer) && answer !== 0);
}
