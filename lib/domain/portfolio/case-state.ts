/** How far a case is, whatever its result says. */
import type { Standing } from "./standing";

export const CASE_STATES = ["not-begun", "under-way", "finished", "no-consent", "archived"] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** `standing` is null where the firm's consent does not let its results be seen. */
export function findCaseState(
  isArchived: boolean,
  standing: Pick<Standing, "isUnderWay" | "resultAt"> | null,
): CaseState {
  if (isArchived) return "archived";
  if (standing === null) return "no-consent";
  if (standing.isUnderWay) return "under-way";
  return standing.resultAt === null ? "not-begun" : "finished";
}
