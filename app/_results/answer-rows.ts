/** Every question of a result as a row: what was answered, what became of it, its weight and its source. */
import type { Answer } from "@/lib/domain/assessment/answer";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
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
  /** How high the answer stands, 0 to `top`; null where it is no level. */
  readonly level: { readonly value: number; readonly top: number } | null;
  /** Null for a question that is not scored. */
  readonly weight: number | null;
  readonly source: string;
}

function findLevel({ scale }: PlacedQuestion, answer: Answer | undefined): AnswerRow["level"] {
  const isLevel = scale.kind === "level" && typeof answer === "number";
  return isLevel ? { value: answer, top: scale.top ?? 0 } : null;
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
      level: findLevel(question, answers[id]),
      weight: weights.get(id) ?? null,
      source: citeSource(reading, source),
    };
  });
}
