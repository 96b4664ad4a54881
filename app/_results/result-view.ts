import type { Journey } from "@/lib/domain/edition/schema";
import type { Band } from "@/lib/domain/scoring/band";
import type { Robustness } from "@/lib/domain/scoring/robustness";
import type { StoredGoal } from "@/lib/server/goal/queries";
import type { Audience } from "./audience";
import type { Reading } from "./reading";
import type { StepsShown } from "./steps-shown";

/**
 * Where the shown result comes from: the newest stored one, which the answers still give (`stored`); the answers
 * of this moment, changed since a result was stored (`changed`) or never stored (`live`); or an older stored one.
 */
export const ORIGINS = ["stored", "changed", "live", "earlier"] as const;
export type Origin = (typeof ORIGINS)[number];

export interface KeptResult {
  readonly number: number;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly band: Band;
}

/** The addresses that the page leads to. */
export interface ResultPaths {
  readonly overview: string;
  readonly check: string;
  /** Stores a result of the answers of this moment. */
  readonly finish: string;
  /** Goes on from the quick check to the full assessment. */
  readonly journey: string;
  readonly result: string;
  /** Where the firm chooses which agencies see its records; none for who does not speak for it. */
  readonly sharing?: string;
  /** Begins a new assessment from the last answers; null before there is a result. */
  readonly again: string | null;
  /** What changed between two results of the firm; null before there are two. */
  readonly changes: string | null;
  /** With its origin, so that it can be read on paper. */
  readonly method: string;
}

/** All that the page of a result shows. */
export interface ResultView {
  readonly reading: Reading;
  readonly origin: Origin;
  /** Of the shown result, if it is stored. */
  readonly number: number | null;
  readonly kept: readonly KeptResult[];
  readonly journey: Journey;
  readonly audience: Audience;
  readonly stepsShown: StepsShown;
  readonly robustness: Robustness | null;
  readonly paths: ResultPaths;
  /** What the firm wants to reach; null on a page that cannot keep one. */
  readonly goal: StoredGoal | null;
  /** Other answers can be tried and kept as a goal: on the answers of now, by whoever gave them. */
  readonly canTry: boolean;
  /** Read by somebody to whom it was shared: it leads nowhere but to itself. */
  readonly isShared: boolean;
}
