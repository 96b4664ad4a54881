/**
 * From what somebody sent to answers that can be scored. One bad answer never spoils the others: each is refused
 * by itself, with the question's id and a reason.
 */
import type { Edition, EditionCore, PlacedQuestion } from "../edition/edition";
import type { Answer, Answers } from "./answer";
import type { RefusalReason } from "./answer-schema";
import type { Refusal } from "./refusal";
import { readSheet } from "./sheet";

/** Answers by the places of an edition's questions. */
export type PlacedAnswers = readonly (Answer | undefined)[];

export interface CheckedAnswers {
  /** The answers that can be used. */
  readonly placed: PlacedAnswers;
  readonly errors: readonly Refusal[];
}

function nameType({ scale, options }: PlacedQuestion): string {
  switch (scale.kind) {
    case "level":
      return `a level from 0 to ${scale.top}`;
    case "choice":
      return options && options.length <= 12 ? `one of ${options.join(", ")}` : "the id of an option";
    case "multi":
      return `a list of ${options?.join(", ")}`;
    case "number":
      return "a number";
    case "yes-no":
      return "true or false";
    case "text":
      return "a text";
  }
}

function limitOf(question: PlacedQuestion, reason: RefusalReason): number | string | undefined {
  if (reason === "below-min") return question.min;
  if (reason === "above-max") return question.max;
  if (reason === "too-long") return question.scale.longest;
  return reason === "wrong-type" || reason === "no-such-option" ? nameType(question) : undefined;
}

/** Years are checked against the clock and against each other, where both are shown. */
function refuseYears(edition: Edition, placed: (Answer | undefined)[], clockYear: number): Refusal[] {
  const errors: Refusal[] = [];
  const refuse = (place: number, refusal: Refusal) => {
    errors.push(refusal);
    placed[place] = undefined;
  };
  for (const { id, place } of edition.years) {
    const year = placed[place];
    if (typeof year === "number" && year > clockYear)
      refuse(place, { id, reason: "after-clock", limit: clockYear });
  }
  for (const { id, place, notBefore } of edition.years) {
    const year = placed[place];
    const other =
      notBefore === undefined ? undefined : placed[edition.questionById.get(notBefore)?.place ?? -1];
    if (typeof year !== "number" || typeof other !== "number" || year >= other) continue;
    const isHidden = readSheet(edition, placed).visibility[place] === false;
    if (!isHidden) refuse(place, { id, reason: "before-other", limit: other });
  }
  return errors;
}

/** Null if the question accepts the answer, else the refusal. */
function refuseAnswer(question: PlacedQuestion, answer: unknown): Refusal | null {
  if (answer === undefined || question.literals.has(answer)) return null;
  const parsed = question.schema.safeParse(answer);
  if (parsed.success) return null;
  const reason = parsed.error.issues[0]?.message as RefusalReason;
  return { id: question.id, reason, limit: limitOf(question, reason) };
}

/**
 * Checks what was sent for each question, each by itself. `answers` is any object; years after `clockYear` are
 * refused. Never throws; what is refused counts as blank.
 */
export function checkAnswers(
  edition: Edition,
  answers: Readonly<Record<string, unknown>>,
  clockYear: number,
): CheckedAnswers {
  const errors: Refusal[] = [];
  const placed: (Answer | undefined)[] = [];
  let given = 0;
  for (const question of edition.questions) {
    const answer = answers[question.id];
    if (answer !== undefined) given += 1;
    const refusal = refuseAnswer(question, answer);
    placed.push(refusal ? undefined : (answer as Answer | undefined));
    if (refusal) errors.push(refusal);
  }
  const ids = Object.keys(answers);
  if (ids.length > given) {
    for (const id of ids) if (!edition.questionById.has(id)) errors.push({ id, reason: "unknown-question" });
  }
  errors.push(...refuseYears(edition, placed, clockYear));
  return { placed, errors };
}

/** Lays out answers that are valid already. */
export function placeAnswers({ questions }: EditionCore, answers: Answers): PlacedAnswers {
  return questions.map(({ id }) => answers[id]);
}

/** The answers that can be used, by question id, and the refusals of the others. See checkAnswers. */
export function parseAnswers(
  edition: Edition,
  answers: Readonly<Record<string, unknown>>,
  clockYear: number,
): { answers: Answers; errors: readonly Refusal[] } {
  const { placed, errors } = checkAnswers(edition, answers, clockYear);
  const kept = edition.questions.flatMap(({ id, place }) =>
    placed[place] === undefined ? [] : [[id, placed[place]]],
  );
  return { answers: Object.fromEntries(kept), errors };
}
