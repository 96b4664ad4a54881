/** What moves between two results of one firm beside its scores and its band. */
import type { Verdict } from "../recommendations/verdicts";
import type { Result } from "../scoring/assess";

export interface MovedVerdict {
  readonly id: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

export interface Difference {
  /** Critical items that were missing or not confirmed and now are in place, and the other way round. */
  readonly gapsClosed: readonly string[];
  readonly gapsOpened: readonly string[];
  readonly verdicts: readonly MovedVerdict[];
}

function listMissing(ids: readonly { id: string }[], others: readonly { id: string }[]): string[] {
  return ids.map(({ id }) => id).filter((id) => !others.some((other) => other.id === id));
}

/** Compares the gaps and the verdicts of two results; lists follow the order of the results. */
export function compareResults(before: Result, after: Result): Difference {
  const verdictBefore = new Map(before.recommendations.map(({ id, verdict }) => [id, verdict]));
  return {
    gapsClosed: listMissing(before.criticalGaps, after.criticalGaps),
    gapsOpened: listMissing(after.criticalGaps, before.criticalGaps),
    verdicts: after.recommendations.flatMap(({ id, verdict: to }) => {
      const from = verdictBefore.get(id);
      return from === undefined || from === to ? [] : [{ id, from, to }];
    }),
  };
}
