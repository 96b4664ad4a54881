import "server-only";
import { getTranslations } from "next-intl/server";
import { formatChange, isNoChange } from "@/app/_changes/points";
import type { Words } from "@/app/_results/reading";
import { AXES } from "@/lib/domain/edition/edition";
import type { Disagreement } from "@/lib/domain/opinion/compare-opinions";

/** What taking over a rating alone would move: readiness, or else the axis that it counts for. */
export async function sayEffect({ wording, locale }: Words, { effect }: Disagreement): Promise<string> {
  const t = await getTranslations({ locale, namespace: "opinion.effect" });
  const { readiness } = effect;
  if (readiness !== null && !isNoChange(readiness))
    return t("points", { points: formatChange(locale, readiness) });
  const axis = AXES.find((one) => effect[one] !== null && !isNoChange(effect[one]));
  if (axis)
    return t("axis", {
      axis: wording.results.axes[axis].name,
      points: formatChange(locale, effect[axis] ?? 0),
    });
  return t(readiness === null ? "unknown" : "none");
}
