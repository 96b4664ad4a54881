/**
 * What two editions have in common, as an edition of its own: the ground on which answers to both can be compared.
 * It is the later edition without what the earlier one did not ask, so that both moments are seen by what is known
 * now, whichever way round they are compared.
 */
import { isBlank } from "../assessment/answer";
import { isAnsweredAlike } from "../edition/answered-alike";
import { compileEdition } from "../edition/compile";
import type { Edition, PlacedQuestion } from "../edition/edition";
import type { Finished } from "./finished";
import type { Pair } from "./pair";

/** Ids of questions that stand in no comparison, each list in the order of its edition. */
export interface LeftOut {
  /** Only the edition of one side asks them. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Both ask them, but one takes an answer that the other would not. */
  readonly unlike: readonly string[];
}

/** Negative if the first id is the earlier one: `2026.9` comes before `2026.10`. */
export function compareEditionIds(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

function accepts({ literals, schema }: PlacedQuestion, { answers }: Finished, id: string): boolean {
  const answer = answers[id];
  return isBlank(answer) || literals.has(answer) || schema.safeParse(answer).success;
}

/** Which questions of two assessments of different editions cannot be compared. */
export function listLeftOut({ before, after }: Pair<Finished>): LeftOut {
  const onlyIn = (one: Edition, other: Edition) =>
    one.questions.filter(({ id }) => !other.questionById.has(id)).map(({ id }) => id);
  const unlike = after.edition.questions.filter((question) => {
    const other = before.edition.questionById.get(question.id);
    if (!other) return false;
    const isAlike =
      isAnsweredAlike(question, other) &&
      accepts(question, before, question.id) &&
      accepts(other, after, question.id);
    return !isAlike;
  });
  return {
    before: onlyIn(before.edition, after.edition),
    after: onlyIn(after.edition, before.edition),
    unlike: unlike.map(({ id }) => id),
  };
}

/**
 * The later of two editions for what they share: an item that is left out leaves its mean, as if it did not apply.
 * The other questions that are left out keep their places and stay blank.
 */
export function narrowEdition({ before, after }: Pair<Edition>, leftOut: LeftOut): Edition {
  const later = compareEditionIds(before.data.id, after.data.id) > 0 ? before : after;
  const outside = new Set([...leftOut.before, ...leftOut.after, ...leftOut.unlike]);
  const questions = later.data.questions.map((question) => {
    if (!outside.has(question.id)) return question;
    const { dimension: _dimension, critical: _critical, ...unscored } = question;
    return unscored;
  });
  return compileEdition({ ...later.data, questions });
}
