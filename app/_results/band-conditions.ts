/** What keeps a band from being sure: scores whose range crosses a limit, and gaps that nobody has confirmed. */
import { AXES } from "@/lib/domain/edition/edition";
import { isAtLeast, isBelow } from "@/lib/domain/threshold";
import type { Statement } from "./evidence";
import { formatScore, joinWords, sayRange } from "./numbers";
import { listOpen, type Reading } from "./reading";

/** In sentences, each with the questions that would settle it. Empty where only one band is possible. */
export function listBandConditions(reading: Reading): Statement[] {
  const { result, edition, wording, t, locale } = reading;
  if (result.band.possible.length < 2) return [];
  const { prepare, ready } = edition.data.scoring.thresholds;
  const unconfirmed = result.criticalGaps.filter(({ state }) => state === "unconfirmed").map(({ id }) => id);
  const crossing = AXES.flatMap((axis) => {
    const { low, high } = result[axis];
    const limits = [prepare.value, ready.value].filter(
      (limit) => isBelow(low ?? 0, limit) && isAtLeast(high ?? 100, limit),
    );
    if (limits.length === 0) return [];
    const text = t("band.crosses", {
      axis: wording.results.axes[axis].name,
      range: sayRange(reading, { low: low ?? 0, high: high ?? 100 }),
      limits: joinWords(
        locale,
        limits.map((limit) => formatScore(locale, limit)),
      ),
    });
    const items = edition.axes[axis].flatMap((dimension) => dimension.items.map(({ id }) => id));
    const open = listOpen(reading, items).filter((id) => !unconfirmed.includes(id));
    return [{ text: open.length > 0 ? t("evidence.behind", { text }) : text, open }];
  });
  const gaps = unconfirmed.length > 0 ? [{ text: t("band.unconfirmed"), open: unconfirmed }] : [];
  return [...gaps, ...crossing];
}
