/** Points and changes of points as they stand on a page: to a tenth, with their sign where they are changes. */
import { numberFormat } from "@/app/_results/formats";

/** Shown as nothing. */
const LEAST = 0.05;

/** True if a change would be shown as 0.0. */
export function isNoChange(points: number): boolean {
  return Math.abs(points) < LEAST;
}

/** "4.2" */
export function formatPoints(locale: string, points: number): string {
  return numberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(points);
}

/** "+4.2", "−3.1" with a true minus, "0" where nothing would be seen. */
export function formatChange(locale: string, points: number): string {
  if (isNoChange(points)) return "0";
  return `${points > 0 ? "+" : "−"}${formatPoints(locale, Math.abs(points))}`;
}
