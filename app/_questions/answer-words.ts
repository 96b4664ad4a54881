import type { Answer } from "@/lib/domain/assessment/answer";
import { isBlank } from "@/lib/domain/assessment/answer";
import type { QuestionView } from "./question-view";

type Worded = Pick<QuestionView, "options" | "specials" | "unit" | "isYear">;

/** An answer as a reader says it; null where there is none. */
export function sayAnswer(
  { options, specials, unit, isYear }: Worded,
  answer: Answer | undefined,
  locale: string,
): string | null {
  if (isBlank(answer)) return null;
  const labelOf = (value: string) =>
    [...specials, ...options].find((option) => option.value === value)?.label;
  if (typeof answer === "object") return answer.map((value) => labelOf(value) ?? value).join("; ");
  const label = labelOf(String(answer));
  if (label !== undefined || typeof answer !== "number") return label ?? String(answer);
  const number = isYear ? String(answer) : answer.toLocaleString(locale, { maximumFractionDigits: 4 });
  return unit === undefined ? number : `${number} ${unit}`;
}
