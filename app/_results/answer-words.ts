/** Answers as the reader gave them: in the words of the option, with the unit, or as a special answer. */

import { type Answer, isBlank, NOT_APPLICABLE, UNKNOWN_ANSWER } from "@/lib/domain/assessment/answer";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import { countryNames, numberFormat } from "./formats";
import { joinWords } from "./numbers";
import type { Words } from "./reading";

/** True if the answer is told in the words of an option or of the reader, and so stands in quotes. */
function isQuoted({ scale, classification }: PlacedQuestion): boolean {
  return scale.kind !== "number" && classification === undefined;
}

/** The words of one level or option of a question. */
export function optionWords({ edition, wording, locale }: Words, questionId: string, option: string): string {
  const question = edition.questionById.get(questionId);
  if (question?.classification === "countries") {
    return countryNames(locale).of(option) ?? option;
  }
  if (question?.classification === "nace-2.1") return wording.sectors.codes[option] ?? option;
  const own = wording.questions[questionId]?.options?.[option];
  return own ?? wording.scales[question?.scaleId ?? ""]?.[option] ?? option;
}

function numberWords({ wording, locale }: Words, question: PlacedQuestion, value: number): string {
  if (question.scale.notAfterClock) return String(value);
  const unit = wording.questions[question.id]?.unit;
  const isPercent = unit === "%";
  const number = numberFormat(locale, {
    maximumFractionDigits: 2,
    ...(isPercent && { style: "unit", unit: "percent" }),
  }).format(value);
  // Units are plurals of words; beside a one the label of the question is enough.
  return unit && !isPercent && value !== 1 ? `${number} ${unit}` : number;
}

/** An answer in words, without quotes; blank ones as "not answered". */
export function answerWords(words: Words, questionId: string, answer: Answer | undefined): string {
  const question = words.edition.questionById.get(questionId);
  if (isBlank(answer) || !question) return words.t("answers.blank");
  if (answer === UNKNOWN_ANSWER || (answer === NOT_APPLICABLE && question.notApplicable)) {
    return words.wording.scales.special?.[answer] ?? answer;
  }
  if (typeof answer === "object") {
    if (answer.length === 0) return words.t("answers.none");
    return answer.map((option) => optionWords(words, questionId, option)).join("; ");
  }
  if (typeof answer === "number" && question.scale.kind === "number") {
    return numberWords(words, question, answer);
  }
  return question.scale.kind === "text" ? String(answer) : optionWords(words, questionId, String(answer));
}

/** An answer as it is cited: in quotes where it has words. */
export function quoteAnswer(words: Words, questionId: string, answer: Answer | undefined): string {
  const question = words.edition.questionById.get(questionId);
  const quote = (text: string) => words.t("answers.quoted", { answer: text });
  if (typeof answer === "object" && answer !== null) {
    if (answer.length === 0) return words.t("answers.none");
    const options = answer.map((option) => quote(optionWords(words, questionId, option)));
    return joinWords(words.locale, options);
  }
  const text = answerWords(words, questionId, answer);
  return question && !isBlank(answer) && isQuoted(question) ? quote(text) : text;
}
