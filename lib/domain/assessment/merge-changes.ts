/**
 * What becomes of changes that were made without sight of each other: in two tabs, on two devices, or sent twice
 * because the network failed. A change names the revision of the answer it was made against. It is stored if
 * that is still the answer's revision; otherwise its author sees the other answer and chooses. Nothing is
 * dropped in silence, nothing is won by being late.
 */
import { type Answer, isSameAnswer } from "./answer";

/** A change as its author sends it. */
export interface AnswerChange {
  /** Made by the author, once; a repeat carries the same one. */
  readonly changeId: string;
  readonly questionId: string;
  readonly value: Answer;
  /** The revision of this question's answer that the author last saw; 0 if there was none. */
  readonly base: number;
}

export type SaveOutcome = { readonly changeId: string; readonly questionId: string } & (
  | { readonly state: "saved"; readonly revision: number }
  | { readonly state: "repeated"; readonly revision: number }
  | { readonly state: "conflict"; readonly value: Answer; readonly revision: number }
);

export interface StandingAnswer {
  readonly value: Answer;
  readonly revision: number;
}

/** What the store knows of the questions that the changes name. */
export interface StoredAnswers {
  /** Of the whole assessment: the number of changes stored so far. */
  readonly revision: number;
  readonly standing: Readonly<Record<string, StandingAnswer | undefined>>;
  /** Which of the changes were stored before, and as which revision. */
  readonly seen: Readonly<Record<string, number | undefined>>;
}

export interface StoredChange extends Omit<AnswerChange, "base"> {
  readonly revision: number;
}

export interface Merge {
  /** One for each change, in their order. */
  readonly outcomes: readonly SaveOutcome[];
  /** The changes to store, in their order. */
  readonly changes: readonly StoredChange[];
  /** The answers that stand after them. */
  readonly answers: readonly (StandingAnswer & { readonly questionId: string })[];
  /** Of the whole assessment, after them. */
  readonly revision: number;
}

const blank: StandingAnswer = { value: null, revision: 0 };

/** Decides changes one after another, each on top of those before it. */
export function mergeChanges(stored: StoredAnswers, changes: readonly AnswerChange[]): Merge {
  let revision = stored.revision;
  const standing = new Map(Object.entries(stored.standing));
  const seen = new Map(Object.entries(stored.seen));
  const accepted: StoredChange[] = [];

  const decide = ({ changeId, questionId, value, base }: AnswerChange): SaveOutcome => {
    const before = seen.get(changeId);
    if (before !== undefined) return { changeId, questionId, state: "repeated", revision: before };
    const current = standing.get(questionId) ?? blank;
    if (isSameAnswer(current.value, value)) {
      return { changeId, questionId, state: "saved", revision: current.revision };
    }
    if (current.revision !== base) return { changeId, questionId, state: "conflict", ...current };
    revision += 1;
    standing.set(questionId, { value, revision });
    seen.set(changeId, revision);
    accepted.push({ changeId, questionId, value, revision });
    return { changeId, questionId, state: "saved", revision };
  };

  const outcomes = changes.map(decide);
  const questionIds = [...new Set(accepted.map(({ questionId }) => questionId))];
  return {
    outcomes,
    changes: accepted,
    answers: questionIds.map((questionId) => ({ questionId, ...(standing.get(questionId) ?? blank) })),
    revision,
  };
}
