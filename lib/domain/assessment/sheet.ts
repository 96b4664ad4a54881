/**
 * The answers of one firm laid out by the places of an edition's questions: what each answer counts as, which
 * questions are shown, and the fact that each one gives to conditions.
 */
import {
  ABSENT,
  exactFact,
  type Fact,
  listFact,
  numberFact,
  optionsFact,
  truthFact,
  UNKNOWN,
} from "../condition/fact";
import type { Truth } from "../condition/truth";
import type { CoreQuestion, EditionCore } from "../edition/edition";
import { type Answer, isBlank, NOT_APPLICABLE, UNKNOWN_ANSWER } from "./answer";

/** The level of an item whose answer is unknown or blank: its range is the whole scale. */
export const OPEN = -1;
/** The level of an item that does not apply: it leaves numerator and denominator. */
export const LEFT_OUT = -2;

export interface Sheet {
  readonly answers: readonly (Answer | undefined)[];
  /** True: shown. False: hidden, its answer counts for nothing. Null: the answers do not tell. */
  readonly visibility: readonly Truth[];
  /** Levels of the questions that have some; OPEN or LEFT_OUT where there is none. */
  readonly levels: readonly number[];
  /** One fact for each question, at its place. */
  readonly facts: readonly Fact[];
}

function levelOf(answer: Answer | undefined, visible: Truth): number {
  if (visible === false || answer === NOT_APPLICABLE) return LEFT_OUT;
  return visible !== null && typeof answer === "number" ? answer : OPEN;
}

function factOf(question: CoreQuestion, answer: Answer | undefined, visible: Truth): Fact {
  if (visible === false || (answer === NOT_APPLICABLE && question.notApplicable)) return ABSENT;
  if (visible === null || isBlank(answer) || answer === UNKNOWN_ANSWER) return UNKNOWN;
  if (typeof answer === "number") return exactFact(answer);
  if (typeof answer === "boolean") return truthFact(answer);
  return typeof answer === "string" ? optionsFact([answer]) : listFact(answer);
}

/** Whether the barriers behind a screening answer are asked: where it is serious or unknown. */
export function opensBarriers(screening: Answer | undefined, from: number): boolean {
  return screening === UNKNOWN_ANSWER || (typeof screening === "number" && screening >= from);
}

/** A sheet while it is being filled in. */
interface MutableSheet extends Sheet {
  readonly visibility: Truth[];
  readonly levels: number[];
  readonly facts: Fact[];
}

function readQuestion(sheet: MutableSheet, question: CoreQuestion): void {
  const { place } = question;
  const answer = sheet.answers[place];
  const visible = question.visible ? question.visible.holds(sheet.facts) : true;
  sheet.visibility[place] = visible;
  sheet.levels[place] = levelOf(answer, visible);
  sheet.facts[place] = factOf(question, answer, visible);
}

/** A barrier is shown where its screening answer opens the group or the barrier itself was answered. */
function readBarrier(sheet: MutableSheet, question: CoreQuestion, screening: number, from: number): void {
  const { place } = question;
  const answer = sheet.answers[place];
  const screened = sheet.answers[screening];
  const closed = screened === NOT_APPLICABLE;
  const opened = opensBarriers(screened, from);
  const shown = !closed && (opened || !isBlank(answer));
  // A barrier left blank behind a low screening answer is below the level that would have opened it.
  const isLow = isBlank(answer) && typeof screened === "number" && !opened;
  sheet.visibility[place] = shown;
  sheet.levels[place] = levelOf(answer, !closed);
  sheet.facts[place] = isLow ? numberFact(0, from - 1) : factOf(question, answer, !closed);
}

/** Reads valid answers, by place (see checkAnswers). Conditions of visibility look back only, so one pass is enough. */
export function readSheet(edition: EditionCore, answers: readonly (Answer | undefined)[]): Sheet {
  const { questions, data } = edition;
  const sheet: MutableSheet = {
    answers,
    visibility: new Array(questions.length),
    levels: new Array(questions.length),
    facts: new Array(questions.length),
  };
  for (const question of questions) {
    if (question.screening === null) readQuestion(sheet, question);
    else readBarrier(sheet, question, question.screening, data.scoring.drillDownFrom.value);
  }
  return sheet;
}
