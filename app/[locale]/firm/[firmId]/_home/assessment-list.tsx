import { getTranslations } from "next-intl/server";
import { assessmentPath } from "@/app/_assessment/paths";
import { dayFormat } from "@/app/_results/formats";
import type { FirmAssessment } from "@/lib/server/firm/firm";

interface AssessmentListProps {
  readonly assessments: readonly FirmAssessment[];
  readonly locale: string;
}

/** All assessments of the firm, each with its results. */
export async function AssessmentList({ assessments, locale }: AssessmentListProps) {
  const t = await getTranslations("firm.assessments");
  const day = dayFormat(locale);
  return (
    <section aria-labelledby="assessments">
      <h2 id="assessments" className="text-title">
        {t("title")}
      </h2>
      {assessments.length === 0 && <p className="mt-0.5 text-ink-soft">{t("none")}</p>}
      <ul className="mt-1 border-t border-rule">
        {assessments.map(({ results, ...assessment }) => (
          <li key={assessment.id} className="border-b border-rule py-1">
            <a href={assessmentPath(assessment)} className="inline-flex min-h-5.5 items-center font-semibold">
              {t("begun", { journey: assessment.journey, date: day.format(assessment.createdAt) })}
            </a>
            {results.length === 0 && <p className="text-note text-ink-soft">{t("noResult")}</p>}
            <ul>
              {results.map(({ number, createdAt }) => (
                <li key={number}>
                  <a
                    href={assessmentPath(assessment, `result/${number}`)}
                    className="inline-flex min-h-5.5 items-center"
                  >
                    {t("result", { number, date: day.format(createdAt) })}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
