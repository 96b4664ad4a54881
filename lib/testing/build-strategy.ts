/** What the strategy part says of a firm, for tests: what is asked of the firm is what the test says, the rest is blank. */
import type { Answers } from "@/lib/domain/assessment/answer";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import { readStrategy, type StrategyReading } from "@/lib/domain/strategy/read-strategy";
import { assess } from "./build-firm";
import { edition } from "./current-edition";

const YEAR = 2026;

/** The reading of a firm. Throws if an answer would be refused. */
export function readFirm(answers: Answers): StrategyReading {
  const { placed } = checkAnswers(edition, answers, YEAR);
  return readStrategy(edition, readSheet(edition, placed), assess(answers));
}

/** Answers to strategy questions, named without the word that all of their ids begin with. */
export function strategy(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([id, answer]) => [`strategy.${id}`, answer]));
}

/** The questions of one part at one level. */
export function partAt(level: number, ...parts: string[]): Answers {
  const asked = edition.questions.filter(({ part }) => part && parts.includes(part));
  return Object.fromEntries(asked.map(({ id }) => [id, level]));
}
