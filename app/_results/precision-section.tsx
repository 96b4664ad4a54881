import type { Robustness } from "@/lib/domain/scoring/robustness";
import { numberFormat } from "./formats";
import { listOpenFacts, listOpenItems, type OpenItem } from "./narrowing";
import { formatShare, joinWords, quoteNames, sayPoints, sayRange } from "./numbers";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";
import { QuestionLink } from "./statements";

const SHOWN = 8;

function OpenItems({ reading, items }: { reading: Reading; items: readonly OpenItem[] }) {
  const { t, wording, result } = reading;
  return (
    <ul className="max-w-measure border-t border-rule">
      {items.map(({ id, axis, points, isCritical }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-2 border-b border-rule py-1"
        >
          <span>
            <QuestionLink reading={reading} id={id} />
            <span className="text-note text-ink-soft">
              {" "}
              {t(result.answered.unknown.includes(id) ? "precision.unknown" : "precision.blank")}
              {isCritical && `; ${t("precision.critical")}`}
            </span>
          </span>
          <span className="figures text-note">
            {t("precision.narrows", {
              axis: wording.results.axes[axis].name,
              points: sayPoints(reading, points),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function OpenFacts({ reading, ids }: { reading: Reading; ids: readonly string[] }) {
  return (
    <details className="fold no-print">
      <summary>
        <span>{reading.t("precision.facts", { count: ids.length })}</span>
      </summary>
      <ul className="dashes max-w-measure">
        {ids.map((id) => (
          <li key={id}>
            <QuestionLink reading={reading} id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whether the band rests on our weights. */
function RobustnessNote({ reading, robustness }: { reading: Reading; robustness: Robustness }) {
  const { t, wording, locale, result, edition } = reading;
  const names = wording.results["band-names"];
  const { draws, bands } = robustness;
  const same = bands.find(({ band }) => band === result.band.value)?.count ?? 0;
  const others = bands.filter(({ band }) => band !== result.band.value).map(({ band }) => names[band]);
  const number = numberFormat(locale);
  const values = {
    same: number.format(same),
    draws: number.format(draws),
    band: names[result.band.value],
    others: joinWords(locale, quoteNames(reading, others), "or"),
    spread: formatShare(locale, edition.data.scoring.robustness.spread),
  };
  return (
    <div className="keep mt-3 max-w-measure">
      <h3 className="text-lead">{t("robustness.title")}</h3>
      <p className="mt-0.5">{t(others.length > 0 ? "robustness.some" : "robustness.all", values)}</p>
      <p className="mt-0.5 text-note text-ink-soft">{t("robustness.why")}</p>
    </div>
  );
}

/** How sure the result is, and which answers would make it surer. */
export function PrecisionSection({ view }: { view: ResultView }) {
  const { reading, robustness, journey, paths, isShared } = view;
  const { result, t, locale } = reading;
  const items = listOpenItems(reading);
  const facts = listOpenFacts(reading);
  const { all } = result.coverage;
  const rest = items.slice(SHOWN);
  return (
    <ResultSection id="precision" title={t("sections.precision.title")}>
      <p className="max-w-measure">
        {t(
          all === null ? "precision.nothing" : items.length === 0 ? "precision.whole" : "precision.covered",
          {
            share: all === null ? "" : formatShare(locale, all),
            open: items.length,
            range: sayRange(reading, result.readiness),
          },
        )}
      </p>
      {items.length > 0 && (
        <>
          <p className="mt-2 mb-0.5 font-semibold">{t("precision.list")}</p>
          <OpenItems reading={reading} items={items.slice(0, SHOWN)} />
        </>
      )}
      {rest.length > 0 && (
        <details className="fold no-print">
          <summary>
            <span>{t("precision.rest", { count: rest.length })}</span>
          </summary>
          <OpenItems reading={reading} items={rest} />
        </details>
      )}
      {facts.length > 0 && <OpenFacts reading={reading} ids={facts} />}
      {journey === "quick" && !isShared && (
        <form method="post" action={paths.journey} className="no-print mt-2">
          <button type="submit" name="journey" value="full" className="button">
            {t("precision.deepen")}
          </button>
        </form>
      )}
      {robustness && <RobustnessNote reading={reading} robustness={robustness} />}
    </ResultSection>
  );
}
