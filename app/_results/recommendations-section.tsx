import { VERDICTS, type Verdict } from "@/lib/domain/recommendations/verdicts";
import { AUDIENCES } from "./audience";
import { FoldedRecommendation, OpenRecommendation } from "./recommendation";
import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";

function AudienceSwitch({ view }: { view: ResultView }) {
  const { reading, audience, paths } = view;
  const { t } = reading;
  return (
    <nav aria-label={t("audience.label")} className="no-print flex flex-wrap items-center gap-x-3">
      <span className="text-note text-ink-soft">{t("audience.label")}</span>
      {AUDIENCES.map((one) => (
        <a
          key={one}
          href={`${paths.result}?for=${one}#recommendations`}
          aria-current={one === audience ? "true" : undefined}
          className={`flex min-h-5.5 items-center ${one === audience ? "font-semibold text-ink no-underline" : ""}`}
        >
          {t(`audience.names.${one}`)}
        </a>
      ))}
    </nav>
  );
}

function VerdictPart({ view, verdict }: { view: ResultView; verdict: Verdict }) {
  const { reading, audience } = view;
  const results = reading.result.recommendations.filter((one) => one.verdict === verdict);
  if (results.length === 0) return null;
  const Recommendation = verdict === "recommended" ? OpenRecommendation : FoldedRecommendation;
  return (
    <div className="mt-4">
      <h3 className="font-sans text-body font-semibold text-ink-soft">
        {reading.t(`recommendations.parts.${verdict}`, { count: results.length })}
      </h3>
      <ul className="mt-1 border-t border-rule">
        {results.map((result) => (
          <li key={result.id} className="border-b border-rule">
            <Recommendation reading={reading} audience={audience} result={result} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The report's twelve recommendations: those that speak to this firm open, the others folded. */
export function RecommendationsSection({ view }: { view: ResultView }) {
  const { t, result } = view.reading;
  const count = result.recommendations.filter(({ verdict }) => verdict === "recommended").length;
  return (
    <ResultSection
      id="recommendations"
      title={t("recommendations.title", { count, audience: view.audience })}
      intro={t(`recommendations.intro.${view.audience}`)}
      onPaper="new-page"
    >
      <AudienceSwitch view={view} />
      {VERDICTS.map((verdict) => (
        <VerdictPart key={verdict} view={view} verdict={verdict} />
      ))}
    </ResultSection>
  );
}
