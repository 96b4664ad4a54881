/**
 * Between the fields of a form and an answer, for the browser and the server alike. Whether the answer is accepted
 * is not decided here: that is the schema's, which stands with the domain.
 */
import { type Answer, isBlank, NOT_APPLICABLE, UNKNOWN_ANSWER } from "@/lib/domain/assessment/answer";
import { type Answerable, answerSchema } from "@/lib/domain/assessment/answer-schema";
import { listReadings } from "@/lib/domain/read-number";

/** What the fields of one question hold: those of the scale, and those that stand apart. */
export interface RawAnswer {
  readonly typed: readonly string[];
  readonly apart: readonly string[];
}

/** Two answers to one question cannot both hold; a form without script cannot prevent them. */
export type FormReading =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: "two-answers" };

const SPECIALS: readonly string[] = [UNKNOWN_ANSWER, NOT_APPLICABLE];
const FIVE_FIGURES = 10_000;

/** True if the special answers are fields of their own rather than rows of the same choice. */
export function hasApartField({ scale, options }: Answerable): boolean {
  return !(
    scale.kind === "level" ||
    scale.kind === "yes-no" ||
    (scale.kind === "choice" && options !== undefined)
  );
}

function readTyped(question: Answerable, typed: readonly string[]): Answer {
  const text = (typed[0] ?? "").trim();
  switch (question.scale.kind) {
    case "multi":
      return typed.length === 0 ? null : typed;
    case "level":
      return /^\d$/.test(text) ? Number(text) : text || null;
    case "yes-no":
      return text === "true" || text === "false" ? text === "true" : text || null;
    case "number": {
      const readings = listReadings(text);
      const accepted = readings.find((reading) => answerSchema(question).safeParse(reading).success);
      return accepted ?? readings[0] ?? (text || null);
    }
    case "choice":
    case "text":
      return text || null;
  }
}

/** The answer that the fields give; a text that cannot be read stays as it is, for the schema to refuse. */
export function readFormAnswer(question: Answerable, { typed, apart }: RawAnswer): FormReading {
  const answer = readTyped(question, typed);
  if (apart.length === 0) return { ok: true, answer };
  if (apart.length > 1 || !isBlank(answer)) return { ok: false, reason: "two-answers" };
  return { ok: true, answer: apart[0] ?? null };
}

/** A number as it stands in a field: long ones in groups of three (years apart), and always read back as itself. */
function writeNumber(value: number, isYear: boolean): string {
  const text = String(value);
  if (!isYear && Number.isInteger(value) && Math.abs(value) >= FIVE_FIGURES) {
    return text.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  }
  return listReadings(text)[0] === value ? text : `${text}0`;
}

/** The fields that show an answer. */
export function writeFormAnswer(
  question: Answerable & { readonly isYear?: boolean },
  answer: Answer | undefined,
): RawAnswer {
  if (isBlank(answer)) return { typed: [], apart: [] };
  if (typeof answer === "object") return { typed: answer, apart: [] };
  if (typeof answer === "string" && SPECIALS.includes(answer) && hasApartField(question)) {
    return { typed: [], apart: [answer] };
  }
  if (typeof answer === "number")
    return { typed: [writeNumber(answer, question.isYear ?? false)], apart: [] };
  return { typed: [String(answer)], apart: [] };
}
