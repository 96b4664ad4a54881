/**
 * What a counsellor thinks of a firm's answers, beside the answers. Neither replaces the other: both are scored by
 * the one engine, and where they differ is what to talk about.
 */
import { type Answer, type Answers, isBlank, isSameAnswer } from "../assessment/answer";
import type { Firm } from "../assessment/input";
import type { CoreQuestion, EditionCore } from "../edition/edition";
import { assessFirm, type Result } from "../scoring/assess";
import { changeAnswers } from "../what-if/change-answers";

export const OPINION_MEASURES = ["readiness", "willingness", "ability"] as const;
export type OpinionMeasure = (typeof OPINION_MEASURES)[number];

export interface Disagreement {
  readonly id: string;
  /** The firm's answer. */
  readonly given: Answer;
  /** The counsellor's. */
  readonly rated: Answer;
  /** Points that taking over this rating alone would move; null where there is no score before or after. */
  readonly effect: Readonly<Record<OpinionMeasure, number | null>>;
}

export interface Opinion {
  /** By the firm's answers, and by the same with every rating in place of the firm's answer. */
  readonly firm: Result;
  readonly counsellor: Result;
  /** The largest effect on readiness first; those of one effect, or of none that is known, in the edition's order. */
  readonly disagreements: readonly Disagreement[];
}

/** The questions that can be rated: those that count in a score, in the edition's order. */
export function listRateable<Q extends Pick<CoreQuestion, "dimension">>({
  questions,
}: {
  readonly questions: readonly Q[];
}): Q[] {
  return questions.filter(({ dimension }) => dimension !== undefined);
}

/** The ratings that say something: a blank one was taken back. */
function pickStanding(edition: EditionCore, ratings: Answers): Record<string, Answer> {
  const standing: Record<string, Answer> = {};
  for (const { id } of listRateable(edition)) {
    const rating = ratings[id];
    if (!isBlank(rating)) standing[id] = rating;
  }
  return standing;
}

function effectOf(before: Result, after: Result): Disagreement["effect"] {
  const changeOf = (measure: OpinionMeasure) => {
    const [from, to] = [before[measure].score, after[measure].score];
    return from === null || to === null ? null : to - from;
  };
  return {
    readiness: changeOf("readiness"),
    willingness: changeOf("willingness"),
    ability: changeOf("ability"),
  };
}

const sizeOf = ({ effect }: Disagreement) => Math.abs(effect.readiness ?? 0);

/** What the firm's answers come to with every rating that stands in place of the firm's answer. Both must be valid. */
export function assessOpinion(edition: EditionCore, firm: Firm, ratings: Answers): Result {
  return assessFirm(edition, changeAnswers(edition, firm, pickStanding(edition, ratings)));
}

/** Compares the answers of a firm with ratings of them, by the question's id. Both must be valid answers. */
export function compareOpinions(edition: EditionCore, firm: Firm, ratings: Answers): Opinion {
  const before = assessFirm(edition, firm);
  const standing = pickStanding(edition, ratings);
  const disagreements = listRateable(edition).flatMap(({ id, place }): Disagreement[] => {
    const [given, rated] = [firm.answers[place] ?? null, standing[id]];
    if (rated === undefined || isSameAnswer(given, rated)) return [];
    const after = assessFirm(edition, changeAnswers(edition, firm, { [id]: rated }));
    return [{ id, given, rated, effect: effectOf(before, after) }];
  });
  return {
    firm: before,
    counsellor: assessOpinion(edition, firm, ratings),
    disagreements: disagreements.sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}
