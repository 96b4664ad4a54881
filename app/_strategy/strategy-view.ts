/** What the pages of the strategy part are made from, and the order of what they say. */
import type { Reading } from "@/app/_results/reading";
import type { StrategyWording } from "@/lib/content/strategy-wording";
import { readStrategy, type StrategyReading } from "@/lib/domain/strategy/read-strategy";

export interface StrategyView {
  readonly reading: Reading;
  readonly strategy: StrategyReading;
  readonly words: StrategyWording;
  /** The page of the result, where the scores behind a conclusion are shown; empty on that page itself. */
  readonly resultPath: string;
}

/** What a reading says of where and how to go abroad. */
export function viewStrategy(reading: Reading, resultPath = ""): StrategyView {
  const { edition, sheet, result, wording } = reading;
  return {
    reading,
    strategy: readStrategy(edition, sheet, result),
    words: wording.strategy,
    resultPath,
  };
}

/** How many of the questions of the strategy part have an answer other than "we don't know yet". */
export function countStrategy({ reading }: StrategyView) {
  const { edition, answers } = reading;
  const asked = edition.questions.filter(({ part }) => part !== undefined);
  const answered = asked.filter(({ id }) => (answers[id] ?? "unknown") !== "unknown");
  const state = answered.length === 0 ? "none" : answered.length === asked.length ? "all" : "some";
  return { answered: answered.length, total: asked.length, state };
}
