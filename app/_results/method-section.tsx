import { WideTable } from "@/app/_charts/wide-table";
import { AXES } from "@/lib/domain/edition/edition";
import { numberFormat } from "./formats";
import { formatDay } from "./numbers";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";
import { listSource } from "./sources";

interface Choice {
  readonly id: string;
  readonly values: readonly number[];
  readonly why: string;
}

/** Every number of the edition that is our own choice, with what speaks for it. */
function listChoices({ edition: { data } }: Reading): Choice[] {
  const { thresholds, robustness, drillDownFrom } = data.scoring;
  const { reviewMonths, ...stage } = data.stage;
  const single = Object.entries({ ...thresholds, drillDownFrom, ...stage }).flatMap(([id, rule]) => {
    const isChoice = "working" in rule && rule.working === true;
    return isChoice ? [{ id, values: [rule.value], why: rule.why ?? "" }] : [];
  });
  const { soon, usual, committed } = reviewMonths;
  return [
    ...single,
    { id: "reviewMonths", values: [soon, usual, committed], why: reviewMonths.why },
    { id: "robustness", values: [robustness.spread], why: robustness.why },
  ];
}

/** Our own numbers that this result was held against. */
function Thresholds({ reading }: { reading: Reading }) {
  const { t, locale } = reading;
  const number = numberFormat(locale);
  return (
    <details className="fold unfold-print">
      <summary>
        <span>{t("method.working.title")}</span>
      </summary>
      <p className="max-w-measure text-note text-ink-soft">{t("method.working.text")}</p>
      <WideTable caption={t("method.working.title")}>
        <thead>
          <tr>
            <th scope="col">{t("method.working.what")}</th>
            <th scope="col" className="number">
              {t("method.working.value")}
            </th>
            <th scope="col">{t("method.working.why")}</th>
          </tr>
        </thead>
        <tbody>
          {listChoices(reading).map(({ id, values, why }) => (
            <tr key={id}>
              <th scope="row" className="font-normal">
                {t(`method.working.names.${id}`)}
              </th>
              <td className="number">{values.map((value) => number.format(value)).join(" / ")}</td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}

/** The works that the shown scores, barriers, stages and recommendations rest on, each once. */
function listCited({ edition }: Reading): string[] {
  const { axes, robustness } = edition.data.scoring;
  const { stage, questions, recommendations } = edition.data;
  const named = [
    ...AXES.map((axis) => axes[axis].source),
    ...questions.map(({ source }) => source),
    stage.source,
    stage.sizeSource,
    robustness.source,
    ...recommendations.map(({ source }) => source),
  ];
  return [...new Set(named.map(({ id }) => id))];
}

/** What the result was made with: edition, engine and day, our own limits with their reasons, and the sources. */
export function MethodSection({ view }: { view: ResultView }) {
  const { reading, paths } = view;
  const { result, t, locale } = reading;
  const values = { edition: result.edition, engine: result.engine, day: formatDay(locale, result.asOf) };
  return (
    <ResultSection id="method" title={t("sections.method.title")} onPaper="new-page">
      <p className="max-w-measure">{t("method.made", values)}</p>
      <p className="mt-1 max-w-measure">
        <a href={paths.method}>{t("method.link")}</a>
      </p>
      <Thresholds reading={reading} />
      <details className="fold unfold-print">
        <summary>
          <span>{t("method.sources")}</span>
        </summary>
        <ul className="dashes max-w-measure text-note">
          {listCited(reading).map((id) => (
            <li key={id}>{listSource(reading, id)}</li>
          ))}
        </ul>
      </details>
    </ResultSection>
  );
}
