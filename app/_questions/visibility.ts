/** Which questions of a page are shown while it is being answered. What counts is decided again when it is saved. */
import type { Answer } from "@/lib/domain/assessment/answer";
import type { FieldView, QuestionView, Shower } from "./question-view";

function isShownBy({ values }: Shower, answer: Answer | undefined): boolean {
  const given = Array.isArray(answer) ? (answer as readonly string[]) : [answer];
  return given.some((value) => typeof value === "string" && values.includes(value));
}

/** True if the answers on the page show this question, or the page was made with it. */
export function isShown(
  { shownBy, behind }: QuestionView,
  { isShown: wasShown }: FieldView,
  answers: Readonly<Record<string, Answer>>,
): boolean {
  if (behind !== null) return true;
  const isAskedHere = shownBy !== null && shownBy.questionId in answers;
  return isAskedHere ? isShownBy(shownBy, answers[shownBy.questionId]) : wasShown;
}
