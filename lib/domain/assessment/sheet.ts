/**
 * The answers of one firm laid out by the places of an edition's questions: what each answer counts as, which
 * questions are shown, and the fact that each one gives to conditions.
 */
import { ABSENT, type Fact, listFact, numberFact, optionsFact, truthFact, UNKNOWN } from "../condition/fact";
import type { Truth } from "../condition/truth";
import type { BarrierGroup, Edition, PlacedQuestion } from "../edition/edition";
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

function factOf(question: PlacedQuestion, answer: Answer | undefined, visible: Truth): Fact {
  if (visible === false || (answer === NOT_APPLICABLE && question.notApplicable)) return ABSENT;
  if (visible === null || isBlank(answer) || answer === UNKNOWN_ANSWER) return UNKNOWN;
  if (typeof answer === "number") return numberFact(answer, answer);
  if (typeof answer === "boolean") return truthFact(answer);
  return typeof answer === "string" ? optionsFact([answer]) : listFact(answer);
}

/** Whether the barriers behind a screening answer are asked: where it is serious or unknown. */
export function opensBarriers(screening: Answer | undefined, from: number): boolean {
  return screening === UNKNOWN_ANSWER || (typeof screening === "number" && screening >= from);
}

/** A barrier is shown where its group is opened by the screening answer or the barrier itself was answered. */
function readBarriers(group: BarrierGroup, edition: Edition, sheet: MutableSheet): void {
  const from = edition.data.scoring.drillDownFrom.value;
  const screening = sheet.answers[group.screening.place];
  const closed = screening === NOT_APPLICABLE;
  const opened = opensBarriers(screening, from);
  // A barrier left blank behind a low screening answer is below the level that would have opened it.
  const blank = typeof screening === "number" && !opened ? numberFact(0, from - 1) : UNKNOWN;
  for (const { place } of group.barriers) {
    const answer = sheet.answers[place];
    const shown = !closed && (opened || !isBlank(answer));
    sheet.visibility[place] = shown;
    sheet.levels[place] = levelOf(answer, !closed);
    const question = edition.questions[place] as PlacedQuestion;
    sheet.facts[place] = !closed && isBlank(answer) ? blank : factOf(question, answer, shown);
  }
}

type MutableSheet = { -readonly [Key in keyof Sheet]: Sheet[Key] extends readonly (infer T)[] ? T[] : never };

/** Reads valid answers, by place (see checkAnswers). Conditions of visibility look back only, so one pass is enough. */
export function readSheet(edition: Edition, answers: readonly (Answer | undefined)[]): Sheet {
  const sheet: MutableSheet = { answers: [...answers], visibility: [], levels: [], facts: [] };
  for (const question of edition.questions) {
    const answer = answers[question.place];
    const visible = question.visible ? question.visible.holds(sheet.facts) : true;
    sheet.visibility.push(visible);
    sheet.levels.push(levelOf(answer, visible));
    sheet.facts.push(factOf(question, answer, visible));
  }
  for (const group of edition.groups) readBarriers(group, edition, sheet);
  return sheet;
}
