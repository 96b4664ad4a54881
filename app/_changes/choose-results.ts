/** Which two results of a firm an address asks to compare, and why it cannot be done if it cannot. */
import { COMPARISON_REFUSALS } from "@/lib/domain/comparison/finished";
import type { FirmResult } from "@/lib/server/firm/results";

export const CHANGES_REFUSALS = ["too-few", "no-such", "same", ...COMPARISON_REFUSALS] as const;
export type ChangesRefusal = (typeof CHANGES_REFUSALS)[number];

/** The two ends of a comparison; null where the address names none that exists. */
export interface Ends {
  readonly before: FirmResult | null;
  readonly after: FirmResult | null;
}

export type Choice =
  | { readonly ok: true; readonly before: FirmResult; readonly after: FirmResult }
  | { readonly ok: false; readonly reason: ChangesRefusal; readonly ends: Ends };

/** As an address carries it. */
type Named = string | string[] | undefined;

/** What an address says of the two results to compare. */
export interface Query {
  readonly from?: Named;
  readonly to?: Named;
}

/** The newest result, and before it the newest of another assessment, or else of the same one. */
function findDefaults(results: readonly FirmResult[]): Ends {
  const after = results.at(-1) ?? null;
  const before = results.findLast(({ assessmentId }) => assessmentId !== after?.assessmentId);
  return { after, before: before ?? results.at(-2) ?? null };
}

function findNamed(results: readonly FirmResult[], named: string | string[]): FirmResult | null {
  return results.find(({ number }) => String(number) === named) ?? null;
}

/** Is this an assessment of which there is no result to compare with the only one that there is? */
function isUnfinished([only, ...others]: readonly FirmResult[], assessmentId: string | null): boolean {
  return (
    only !== undefined && others.length === 0 && assessmentId !== null && only.assessmentId !== assessmentId
  );
}

/**
 * `from` and `to` are numbers of results; without one of them the usual one stands in. `assessmentId` is the assessment
 * on whose page this is asked, if it is asked on one.
 */
export function chooseResults(
  results: readonly FirmResult[],
  { from, to }: Query,
  assessmentId: string | null = null,
): Choice {
  const defaults = findDefaults(results);
  const ends: Ends = {
    before: from === undefined ? defaults.before : findNamed(results, from),
    after: to === undefined ? defaults.after : findNamed(results, to),
  };
  const { before, after } = ends;
  if (isUnfinished(results, assessmentId)) return { ok: false, reason: "unfinished", ends };
  if (results.length < 2) return { ok: false, reason: "too-few", ends };
  if (!before || !after) return { ok: false, reason: "no-such", ends };
  if (before.id === after.id) return { ok: false, reason: "same", ends };
  // Whichever was named first: what changed, changed from the older to the newer.
  return before.number < after.number
    ? { ok: true, before, after }
    : { ok: true, before: after, after: before };
}
