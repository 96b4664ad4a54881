/** When to look again: the report's ninth recommendation asks for follow-up, so every result carries a date. */
import type { EditionCore } from "../edition/edition";
import type { Band } from "../scoring/band";
import type { Flag } from "../stage/path";
import type { Stage } from "../stage/stage";

/** Months until the next review: soon where plans move fast or a position is at risk. */
export function findReviewMonths(
  edition: EditionCore,
  stage: Stage | null,
  band: Band,
  flags: readonly Flag[],
): number {
  const { soon, usual, committed } = edition.data.stage.reviewMonths;
  const isAbroad = stage === "active" || stage === "committed";
  const isMoving = stage === "experimental" || flags.includes("lapsed") || band === "prepare";
  if (isMoving || (band === "not-now" && isAbroad)) return soon;
  return stage === "committed" ? committed : usual;
}
