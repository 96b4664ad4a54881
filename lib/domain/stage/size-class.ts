/** The size class of the EU's SME definition (Recommendation 2003/361/EC; report, definition box). */
import type { EditionCore } from "../edition/edition";
import { isAtMost } from "../threshold";
import type { FirmFacts } from "./facts";

export const SIZE_CLASSES = ["micro", "small", "medium", "large"] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/**
 * By staff, and by turnover or balance sheet: a firm may pass one of the two amounts. One amount given decides
 * alone; with neither, staff decides. Null where staff is unknown.
 */
export function findSizeClass(
  edition: EditionCore,
  { employees, turnover, balanceSheet }: FirmFacts,
): SizeClass | null {
  if (employees === null) return null;
  const fitting = edition.data.stage.sizeClasses.find((limits) => {
    const amounts = [
      turnover === null ? null : isAtMost(turnover, limits.turnover),
      balanceSheet === null ? null : isAtMost(balanceSheet, limits.balanceSheet),
    ].filter((fits) => fits !== null);
    return employees < limits.staffBelow && (amounts.length === 0 || amounts.includes(true));
  });
  return (fitting?.id as SizeClass | undefined) ?? "large";
}
