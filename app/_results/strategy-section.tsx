import { StrategyGlance } from "@/app/_strategy/strategy-glance";
import { countStrategy, viewStrategy } from "@/app/_strategy/strategy-view";
import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";

/** The strategy part has a place on a result that its owner reads, or of which it says something. */
export function showsStrategy({ reading, isShared }: ResultView): boolean {
  return !isShared || countStrategy(viewStrategy(reading)).answered > 0;
}

/** Where and how to go abroad, in short: an optional part that sets no score, and the way to it. */
export function StrategySection({ view: { reading, paths, origin, isShared } }: { view: ResultView }) {
  const { t, edition } = reading;
  const view = viewStrategy(reading);
  const counts = countStrategy(view);
  const { answered } = counts;
  // The page shows the answers of now; an earlier result what it was made from, which may be something else.
  const page = isShared || origin === "earlier" ? null : `${paths.overview}/strategy`;
  const [first] = edition.data.sections.strategy;
  return (
    <ResultSection
      id="strategy"
      title={t("sections.strategy.title")}
      intro={t(answered === 0 ? "strategy.invite" : "strategy.brief", counts)}
    >
      {answered > 0 && <StrategyGlance view={view} page={page} />}
      {page !== null && (
        <ul className="no-print mt-2">
          {answered === 0 && (
            <li>
              <a href={`${paths.overview}/${first?.id}`} className="inline-flex min-h-5.5 items-center">
                {t("strategy.think")}
              </a>
            </li>
          )}
          <li>
            <a href={page} className="inline-flex min-h-5.5 items-center">
              {t(answered === 0 ? "strategy.readOthers" : "strategy.readAll")}
            </a>
          </li>
        </ul>
      )}
    </ResultSection>
  );
}
