import { getTranslations } from "next-intl/server";
import { type Addressed, assessmentPath } from "@/app/_assessment/paths";

/** The button that begins a new assessment from the last answers. */
export async function BeginAgain({ assessment }: { assessment: Addressed }) {
  const t = await getTranslations({ locale: assessment.locale, namespace: "questionnaire.again.begin" });
  return (
    <form method="post" action={assessmentPath(assessment, "again")} className="no-print">
      <p className="max-w-measure text-ink-soft">{t("text")}</p>
      <button type="submit" className="button button-second mt-1.5 w-full sm:w-fit">
        {t("button")}
      </button>
    </form>
  );
}
