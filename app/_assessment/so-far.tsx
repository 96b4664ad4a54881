import { getFormatter, getTranslations } from "next-intl/server";
import { NO_CONTEXT } from "@/lib/domain/assessment/no-context";
import { assessFirm } from "@/lib/domain/scoring/assess";
import type { Score } from "@/lib/domain/scoring/score";
import { readToday } from "@/lib/server/clock";
import type { LoadedAssessment } from "./load-assessment";

/** What the section before has shown: a score with its range, or the stage. Nothing is stored. */
export async function SoFar({ loaded, after }: { loaded: LoadedAssessment; after: string | undefined }) {
  const { edition, wording, checked, sections, scope } = loaded;
  const section = sections.find(({ id }) => id === after);
  if (!section || section.shows.length === 0) return null;
  const t = await getTranslations({ locale: scope.locale, namespace: "questionnaire.soFar" });
  const format = await getFormatter({ locale: scope.locale });
  const asOf = readToday();
  const result = assessFirm(edition, { answers: checked.placed, asOf, context: NO_CONTEXT });

  function sayScore(name: string, { score, low, high }: Pick<Score, "score" | "low" | "high">): string {
    if (low === null || high === null) return t("none", { name });
    const values = { name, low: format.number(Math.floor(low)), high: format.number(Math.ceil(high)) };
    if (score === null) return t("open", values);
    const rounded = { ...values, score: format.number(Math.round(score)) };
    return high - low < 0.5 ? t("exact", rounded) : t("score", rounded);
  }

  function sayShown(shown: string): string | null {
    const { dimensions, axes, stages } = wording.results;
    if (shown === "stage") {
      const { value, possible } = result.stage;
      const nameOf = (stage: (typeof possible)[number]) => stages[stage]?.name ?? stage;
      return value
        ? t("stage", { stage: nameOf(value) })
        : t("stages", { stages: format.list(possible.map(nameOf), { type: "disjunction" }) });
    }
    if (shown === "willingness" || shown === "ability")
      return sayScore(axes[shown]?.name ?? shown, result[shown]);
    const dimension = result.dimensions[shown];
    return dimension ? sayScore(dimensions[shown]?.name ?? shown, dimension) : null;
  }

  return (
    <aside
      aria-label={t("label")}
      className="so-far mt-3 max-w-measure border-l-4 border-sea bg-sea-wash px-2 py-1.5"
    >
      {section.shows.map((shown) => (
        <p key={shown}>{sayShown(shown)}</p>
      ))}
    </aside>
  );
}
