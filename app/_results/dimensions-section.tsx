import { FigureTable } from "@/app/_charts/figure";
import { AXES, type Axis } from "@/lib/domain/edition/edition";
import { DimensionRow } from "./dimension-row";
import { numberFormat } from "./formats";
import { formatScore, formatShare, joinFirst, quoteNames, sayScore, sayShortRange } from "./numbers";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";

const NOTHING = { low: null, high: null };

function findFinding({ edition, result, wording, t, locale }: Reading): string {
  const scored = AXES.flatMap((axis) => edition.axes[axis]).flatMap(({ id }) => {
    const score = result.dimensions[id]?.score ?? null;
    return score === null ? [] : [{ name: wording.results.dimensions[id]?.name ?? id, score }];
  });
  if (scored.length === 0) return t("dimensions.finding.none");
  const scores = scored.map(({ score }) => score);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const namesAt = (wanted: number) => {
    const names = scored
      .filter(({ score }) => formatScore(locale, score) === formatScore(locale, wanted))
      .map(({ name }) => name);
    return joinFirst({ locale, t }, quoteNames({ t }, names));
  };
  if (formatScore(locale, lowest) === formatScore(locale, highest))
    return t("dimensions.finding.level", { score: sayScore({ locale, t }, lowest) });
  return t("dimensions.finding.spread", { strongest: namesAt(highest), weakest: namesAt(lowest) });
}

function DimensionTable({ reading, finding }: { reading: Reading; finding: string }) {
  const { edition, result, wording, t, locale } = reading;
  const rows = AXES.flatMap((axis) => edition.axes[axis]).map(({ id, weight }) => {
    const found = result.dimensions[id];
    return [
      wording.results.dimensions[id]?.name ?? id,
      sayScore(reading, found?.score ?? null),
      sayShortRange(reading, found ?? NOTHING),
      found?.coverage == null ? t("numbers.outside") : formatShare(locale, found.coverage),
      numberFormat(locale).format(weight),
    ];
  });
  const columns = ["measure", "score", "range", "coverage", "weight"] as const;
  const head = columns.map((column) => t(`table.${column}`));
  return <FigureTable title={finding} table={{ show: t("table.show"), head, rows }} />;
}

function AxisRows({ reading, axis }: { reading: Reading; axis: Axis }) {
  return (
    <div className="mt-3">
      <h3 className="text-lead">{reading.wording.results.axes[axis].name}</h3>
      <ul className="mt-1 border-t border-rule">
        {reading.edition.axes[axis].map((dimension) => (
          <DimensionRow key={dimension.id} reading={reading} dimension={dimension} />
        ))}
      </ul>
    </div>
  );
}

/** The eleven areas that willingness and ability are made of, each down to its answers, weights and sources. */
export function DimensionsSection({ reading }: { reading: Reading }) {
  const { t } = reading;
  const finding = findFinding(reading);
  return (
    <ResultSection
      id="dimensions"
      title={t("sections.dimensions.title")}
      intro={t("dimensions.intro")}
      onPaper="new-page"
    >
      <figure aria-labelledby="dimensions-finding" className="long-figure">
        <figcaption>
          <p id="dimensions-finding" className="max-w-measure font-serif text-lead font-semibold">
            {finding}
          </p>
        </figcaption>
        {AXES.map((axis) => (
          <AxisRows key={axis} reading={reading} axis={axis} />
        ))}
        <DimensionTable reading={reading} finding={finding} />
      </figure>
    </ResultSection>
  );
}
