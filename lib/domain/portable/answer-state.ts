/**
 * What became of each question, in one word. The states of the method, and two more that follow from it: an answer
 * that another one made fall away, and a question that was never shown.
 */
import { type Answer, isBlank, NOT_APPLICABLE, UNKNOWN_ANSWER } from "../assessment/answer";
import type { Sheet } from "../assessment/sheet";
import type { PlacedQuestion } from "../edition/edition";

export const ANSWER_STATES = [
  "answered",
  "unknown",
  "not-applicable",
  "blank",
  "ignored",
  "not-asked",
] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

function stateOf(answer: Answer, { notApplicable }: PlacedQuestion): AnswerState {
  if (answer === UNKNOWN_ANSWER) return "unknown";
  return answer === NOT_APPLICABLE && notApplicable ? "not-applicable" : "answered";
}

/** The state of a question on this sheet. What the answers do not settle counts as shown. */
export function findAnswerState(question: PlacedQuestion, sheet: Sheet): AnswerState {
  const answer = sheet.answers[question.place];
  const isHidden = sheet.visibility[question.place] === false;
  if (isBlank(answer)) return isHidden ? "not-asked" : "blank";
  return isHidden ? "ignored" : stateOf(answer, question);
}
