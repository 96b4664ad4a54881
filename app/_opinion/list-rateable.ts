import { listRateable } from "@/lib/domain/opinion/compare-opinions";
import { type Rateable, readOpinion } from "@/lib/domain/opinion/opinion-form";
import type { ReadOpinion } from "./read-opinion";

/** The questions of a dimension, each with the firm's answer and the rating that stands. */
export function listRateableOf({ words, said, current }: ReadOpinion, dimension: string): Rateable[] {
  return listRateable(words.edition)
    .filter((question) => question.dimension === dimension)
    .map((question) => ({
      question,
      given: current.answers[question.id] ?? null,
      standing: said.ratings.find(({ questionId }) => questionId === question.id) ?? null,
    }));
}

/** The name of a field: what it holds, and of which question. */
export function fieldOf(field: string, questionId: string): string {
  return `${field}:${questionId}`;
}

/** What a form says about the questions of its dimension. */
export function readOpinionForm(rateable: readonly Rateable[], form: URLSearchParams) {
  return readOpinion(rateable, (field, questionId) => form.get(fieldOf(field, questionId)) ?? "");
}
