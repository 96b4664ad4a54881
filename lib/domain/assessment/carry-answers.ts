/**
 * Which answers of a finished assessment a new one can begin with. They are no answers of the new one until somebody
 * confirms them: a firm changes, and what is carried over in silence would be a claim about a day that nobody made.
 */
import { isAnsweredAlike } from "../edition/answered-alike";
import type { Edition } from "../edition/edition";
import { type Answer, type Answers, isBlank } from "./answer";
import { parseAnswers, placeAnswers } from "./parse-answers";
import { opensBarriers, readSheet } from "./sheet";

/** The answers of a stored result, and the edition that they were given to. */
export interface Earlier {
  readonly edition: Edition;
  readonly answers: Answers;
}

/**
 * Those that counted then and that this edition still takes, by question id: "we don't know yet" and "does not apply"
 * among them, but none that another answer had hidden.
 */
export function carryAnswers(
  edition: Edition,
  earlier: Earlier,
  clockYear: number,
): Readonly<Record<string, Answer>> {
  const sheet = readSheet(earlier.edition, placeAnswers(earlier.edition, earlier.answers));
  const counted = earlier.edition.questions.filter((asked) => {
    const question = edition.questionById.get(asked.id);
    return sheet.visibility[asked.place] !== false && question && isAnsweredAlike(question, asked);
  });
  const given = Object.fromEntries(counted.map(({ id }) => [id, earlier.answers[id] ?? null]));
  const { answers } = parseAnswers(edition, given, clockYear);
  const carried = Object.entries(answers).filter(([, answer]) => !isBlank(answer));
  return Object.fromEntries(carried) as Record<string, Answer>;
}

/**
 * Those carried answers that wait to be confirmed: their question has no answer yet, and would be asked if all that
 * is not answered were as before. So a barrier stays out whose group was said to be light now.
 */
export function listToConfirm(
  edition: Edition,
  answers: Answers,
  carried: Readonly<Record<string, Answer>>,
): string[] {
  const waiting = Object.keys(carried).filter((id) => isBlank(answers[id]));
  const whole = { ...answers, ...Object.fromEntries(waiting.map((id) => [id, carried[id]])) };
  const { visibility } = readSheet(edition, placeAnswers(edition, whole));
  const { drillDownFrom } = edition.data.scoring;
  return waiting.filter((id) => {
    const { place = -1, screening = null } = edition.questionById.get(id) ?? {};
    const screened = screening === null ? undefined : edition.questions[screening];
    const isOpened = !screened || opensBarriers(whole[screened.id], drillDownFrom.value);
    return isOpened && visibility[place] !== false;
  });
}
