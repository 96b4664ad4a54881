import { formatDay } from "@/app/_results/numbers";
import type { FirmResult } from "@/lib/server/firm/results";
import type { ChangesView } from "./changes-view";

/** The day of a result; results of one day are told apart by their number. */
export function sayDayOf(
  { results, locale, t }: Pick<ChangesView, "results" | "locale" | "t">,
  { id, asOf }: FirmResult,
): string {
  const day = formatDay(locale, asOf);
  const sameDay = results.filter((other) => other.asOf === asOf);
  if (sameDay.length === 1) return day;
  return t("sameDay", { day, number: sameDay.findIndex((other) => other.id === id) + 1 });
}
