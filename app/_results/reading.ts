import type { PlanInResult } from "@/app/_plan/plan-in-result";
import type { Wording } from "@/lib/content/wording-files";
import type { Sources } from "@/lib/content/wording-schema";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Sheet } from "@/lib/domain/assessment/sheet";
import type { Edition } from "@/lib/domain/edition/edition";
import type { Result } from "@/lib/domain/scoring/assess";

/** The words of the interface (namespace `result`), filled with values. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/** What every sentence and chart of a result is made from: the result, the answers behind it, and the words for both. */
export interface Reading {
  readonly result: Result;
  readonly answers: Answers;
  readonly sheet: Sheet;
  readonly edition: Edition;
  readonly wording: Wording;
  readonly sources: Sources;
  readonly locale: string;
  readonly t: Translate;
  /** The place where a question is asked, or null if this journey does not ask it. */
  readonly hrefOf: (questionId: string) => string | null;
  /** The firm's plan, for those who may change it. */
  readonly plan: PlanInResult | null;
}

/** What is needed to put something into words. */
export type Words = Pick<Reading, "edition" | "wording" | "locale" | "t">;

/** The short name of a question, for lists and tables. */
export function labelOf({ wording }: Pick<Reading, "wording">, questionId: string): string {
  return wording.questions[questionId]?.label ?? questionId;
}

/** The questions among these that have no real answer yet, in their order. */
export function listOpen({ result }: Pick<Reading, "result">, questionIds: readonly string[]): string[] {
  const { unknown, blank } = result.answered;
  return questionIds.filter((id) => unknown.includes(id) || blank.includes(id));
}
