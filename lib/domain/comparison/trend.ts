/** A firm over time: what each of its results said, as a series that can be drawn. */
import type { Result } from "../scoring/assess";

/** What a trend tells of each result. */
type Standing = Pick<
  Result,
  "asOf" | "edition" | "engine" | "readiness" | "willingness" | "ability" | "confidence"
>;

export type TrendPoint<T extends Standing> = T & {
  /** False where this result was made otherwise than the one before: no line should join the two. */
  readonly joins: boolean;
};

/** The results in the order of their days; those of one day stay in theirs. */
export function buildTrend<T extends Standing>(results: readonly T[]): TrendPoint<T>[] {
  const ordered = results.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return ordered.map((result, index) => {
    const last = ordered[index - 1];
    const joins = last !== undefined && last.edition === result.edition && last.engine === result.engine;
    return { ...result, joins };
  });
}
