/** What can be compared: two finished assessments of one firm. */
import type { Answers } from "../assessment/answer";
import type { Edition } from "../edition/edition";
import type { Result } from "../scoring/assess";
import type { Pair } from "./pair";

/** An assessment of a firm; it is finished once it has a result. */
export interface Assessment {
  readonly firmId: string;
  readonly edition: Edition;
  readonly answers: Answers;
  readonly result: Result | null;
}

/** A finished assessment: its answers, the edition that they were given to, and what was made of them. */
export interface Finished extends Assessment {
  readonly result: Result;
}

/** Why two assessments are not compared. */
export const COMPARISON_REFUSALS = ["other-firm", "unfinished"] as const;
export type ComparisonRefusal = (typeof COMPARISON_REFUSALS)[number];

export function isFinished(assessment: Assessment): assessment is Finished {
  return assessment.result !== null;
}

/** Null if the two can be compared. */
export function findRefusal({ before, after }: Pair<Assessment>): ComparisonRefusal | null {
  if (before.firmId !== after.firmId) return "other-firm";
  return isFinished(before) && isFinished(after) ? null : "unfinished";
}
