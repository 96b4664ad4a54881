/** A goal: the levels that a firm wants some of its answers to reach. What they would give is computed, never kept. */
import type { Answer, Answers } from "../assessment/answer";
import { checkAnswers } from "../assessment/parse-answers";
import type { Refusal } from "../assessment/refusal";
import type { Edition } from "../edition/edition";

/** By the id of the item. */
export type GoalLevels = Readonly<Record<string, number>>;

export interface GoalStep {
  readonly id: string;
  readonly now: Answer;
  readonly to: number;
  readonly isReached: boolean;
}

export interface Goal {
  /** In the order of the edition. */
  readonly steps: readonly GoalStep[];
  /** The answers with every step taken; what stands higher than its goal stays so. */
  readonly answers: Answers;
}

function isReached(now: Answer | undefined, to: number): boolean {
  return typeof now === "number" && now >= to;
}

/** Of other answers to scored items, the levels that are not reached yet; the rest is nothing to aim for. */
export function pickLevels(answers: Answers, changes: Answers): GoalLevels {
  const levels = Object.entries(changes).filter((change): change is [string, number] => {
    const [id, to] = change;
    return typeof to === "number" && !isReached(answers[id], to);
  });
  return Object.fromEntries(levels);
}

/** The goal in what somebody sent: see pickLevels. What the edition does not accept is refused. */
export function parseGoal(
  edition: Edition,
  answers: Answers,
  given: Readonly<Record<string, unknown>>,
): { levels: GoalLevels; errors: readonly Refusal[] } {
  const { placed, errors } = checkAnswers(edition, given, Number.POSITIVE_INFINITY);
  const items = edition.questions.filter(({ dimension }) => dimension !== undefined);
  const changes = Object.fromEntries(items.map(({ id, place }) => [id, placed[place]]));
  return { levels: pickLevels(answers, changes), errors };
}

/** How far a firm with these answers is on its way. */
export function readGoal({ questions }: Edition, answers: Answers, levels: GoalLevels): Goal {
  const steps = questions.flatMap(({ id }) => {
    const to = levels[id];
    const now = answers[id] ?? null;
    return to === undefined ? [] : [{ id, now, to, isReached: isReached(now, to) }];
  });
  const ahead = steps.filter((step) => !step.isReached);
  return { steps, answers: { ...answers, ...Object.fromEntries(ahead.map(({ id, to }) => [id, to])) } };
}
