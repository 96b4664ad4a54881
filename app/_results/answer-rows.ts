/** Every question of a result as a row: what was answered, what became of it, its weight and its source. */
import { type AnswerState, findAnswerState } from "@/lib/domain/portable/answer-state";
import { answerWords } from "./answer-words";
import { labelOf, type Reading } from "./reading";
import { citeSource } from "./sources";

export interface AnswerRow {
  readonly id: string;
  readonly label: string;
  /** In words; empty where nothing was answered. */
  readonly answer: string;
  readonly state: AnswerState;
  /** Null for a question that is not scored. */
  readonly weight: number | null;
  readonly source: string;
}

/** In the order of the edition. */
export function listAnswerRows(reading: Reading): AnswerRow[] {
  const { edition, sheet, answers } = reading;
  const dimensions = [...edition.axes.willingness, ...edition.axes.ability];
  const weights = new Map(dimensions.flatMap(({ items }) => items.map(({ id, weight }) => [id, weight])));
  return edition.questions.map((question) => {
    const { id, source } = question;
    const state = findAnswerState(question, sheet);
    const isEmpty = state === "blank" || state === "not-asked";
    return {
      id,
      label: labelOf(reading, id),
      answer: isEmpty ? "" : answerWords(reading, id, answers[id]),
      state,
      weight: weights.get(id) ?? null,
      source: citeSource(reading, source),
    };
  });
}
