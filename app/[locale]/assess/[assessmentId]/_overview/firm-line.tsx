import { getTranslations } from "next-intl/server";
import { firmPath } from "@/app/_plan/place";
import type { AssessmentScope } from "@/lib/server/assessment/scope";

/** The way to the firm that the assessment is of. */
export async function FirmLine({ scope }: { scope: AssessmentScope }) {
  const t = await getTranslations("firm.line");
  return (
    <section aria-labelledby="firm">
      <h2 id="firm" className="text-title">
        {t("title")}
      </h2>
      <p className="mt-1 text-ink-soft">{t("text")}</p>
      <a href={firmPath(scope.locale, scope.firmId)} className="inline-flex min-h-5.5 items-center">
        {t("link")}
      </a>
    </section>
  );
}
