/**
 * Answers that differ, and what became known, unknown or irrelevant. The strategy part is left out, as it is in
 * every list of answers: it is optional and decides nothing of a result.
 */
import { type Answer, isBlank, isSameAnswer } from "../assessment/answer";
import { type AnswerState, findAnswerState } from "../portable/answer-state";
import type { Ground } from "./ground";
import type { Pair } from "./pair";

/** Came to have an answer, or lost it; came to be asked, or is no longer (it does not apply, or is hidden). */
export const KNOWLEDGE = ["known", "unknown", "relevant", "irrelevant"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** A question whose answer differs. Null is blank. */
export interface AnswerMove extends Pair<Answer> {
  readonly id: string;
}

/** A question that changed between being answered, being open, and being none of the firm's. */
export interface KnowledgeMove extends Pair<AnswerState> {
  readonly id: string;
  readonly became: Knowledge;
}

type Sort = "answered" | "open" | "outside";

const SORTS: Readonly<Record<AnswerState, Sort>> = {
  answered: "answered",
  unknown: "open",
  blank: "open",
  "not-applicable": "outside",
  ignored: "outside",
  "not-asked": "outside",
};

function findKnowledge(before: AnswerState, after: AnswerState): Knowledge | null {
  const [from, to] = [SORTS[before], SORTS[after]];
  if (from === to) return null;
  if (to === "outside") return "irrelevant";
  if (from === "outside") return "relevant";
  return to === "answered" ? "known" : "unknown";
}

function listAsked({ edition }: Ground) {
  return edition.questions.filter(({ part }) => !part);
}

/** In the edition's order. */
export function listAnswerMoves(ground: Ground): AnswerMove[] {
  const answerAt = (answer: Answer | undefined) => (isBlank(answer) ? null : answer);
  return listAsked(ground)
    .map(({ id, place }) => ({
      id,
      before: answerAt(ground.before.answers[place]),
      after: answerAt(ground.after.answers[place]),
    }))
    .filter(({ before, after }) => !isSameAnswer(before, after));
}

/** In the edition's order. */
export function listKnowledgeMoves(ground: Ground): KnowledgeMove[] {
  return listAsked(ground).flatMap((question) => {
    const before = findAnswerState(question, ground.before.sheet);
    const after = findAnswerState(question, ground.after.sheet);
    const became = findKnowledge(before, after);
    return became === null ? [] : [{ id: question.id, before, after, became }];
  });
}
