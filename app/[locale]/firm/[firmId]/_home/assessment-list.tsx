import { getTranslations } from "next-intl/server";
import { assessmentPath } from "@/app/_assessment/paths";
import { dayFormat } from "@/app/_results/formats";
import { formatScore } from "@/app/_results/numbers";
import { getWording } from "@/lib/content/load";
import type { FirmAssessment } from "@/lib/server/firm/firm";
import type { FirmResult } from "@/lib/server/firm/results";

interface AssessmentListProps {
  readonly assessments: readonly FirmAssessment[];
  /** Of all of them. */
  readonly results: readonly FirmResult[];
  readonly locale: string;
}

/** What a result said: its band, and readiness where it has a score. */
async function Said({ result: { band, readiness }, locale }: { result: FirmResult; locale: string }) {
  const t = await getTranslations("firm.assessments");
  const name = getWording(locale).results["band-names"][band];
  const said =
    readiness.score === null ? name : t("said", { band: name, score: formatScore(locale, readiness.score) });
  return <span className="text-ink-soft">{said}</span>;
}

/** All assessments of the firm, each with its results. */
export async function AssessmentList({ assessments, results: all, locale }: AssessmentListProps) {
  const t = await getTranslations("firm.assessments");
  const day = dayFormat(locale);
  const [newest] = assessments;
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
              {results.map(({ number, createdAt }) => {
                const result = all.find(
                  (one) => one.assessmentId === assessment.id && one.numberInAssessment === number,
                );
                return (
                  <li key={number} className="flex flex-wrap items-center gap-x-1.5">
                    <a
                      href={assessmentPath(assessment, `result/${number}`)}
                      className="inline-flex min-h-5.5 items-center"
                    >
                      {t("result", { date: day.format(createdAt) })}
                    </a>
                    {result && <Said result={result} locale={locale} />}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      {newest && all.length > 1 && (
        <p className="mt-1">
          <a href={assessmentPath(newest, "changes")} className="inline-flex min-h-5.5 items-center">
            {t("changes")}
          </a>
        </p>
      )}
    </section>
  );
}
