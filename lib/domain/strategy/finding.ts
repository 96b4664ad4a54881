/**
 * What a conclusion of the strategy part looks like: the value that the answers leave, or those that remain
 * possible, and the questions that it rests on. Nothing is concluded from what was left blank.
 */
import { isBlank, UNKNOWN_ANSWER } from "../assessment/answer";
import type { Sheet } from "../assessment/sheet";
import type { Edition, Item } from "../edition/edition";
import { isAtLeast, isBelow } from "../threshold";

/** One of several values, null where the answers leave more than one; `possible` in the order of their list. */
export interface Finding<Value extends string> {
  readonly value: Value | null;
  readonly possible: readonly Value[];
}

/** The questions, by id, that a conclusion rests on, and those whose answers could still narrow it. */
export interface Basis {
  readonly questions: readonly string[];
  /** Unknown or blank. */
  readonly open: readonly string[];
}

/** A number that lies in a range, both ends 0 to 100. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** The finding of the values for which `isPossible` holds. */
export function findAmong<Value extends string>(
  values: readonly Value[],
  isPossible: (value: Value) => boolean,
): Finding<Value> {
  const possible = values.filter(isPossible);
  return { value: possible.length === 1 ? (possible[0] as Value) : null, possible };
}

/** On which sides of a cut a range lies: a number at the cut is above it. */
export function sidesOf({ low, high }: Range, cut: number): { below: boolean; above: boolean } {
  return { below: isBelow(low, cut), above: isAtLeast(high, cut) };
}

/** Tells the questions with an answer from those without; what is hidden is neither. */
export function readBasis(edition: Edition, sheet: Sheet, ids: readonly string[]): Basis {
  const questions: string[] = [];
  const open: string[] = [];
  for (const id of ids) {
    const place = edition.questionById.get(id)?.place;
    if (place === undefined || sheet.visibility[place] === false) continue;
    const answer = sheet.answers[place];
    if (isBlank(answer) || answer === UNKNOWN_ANSWER) open.push(id);
    else questions.push(id);
  }
  return { questions, open };
}

export function idsOf(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}
