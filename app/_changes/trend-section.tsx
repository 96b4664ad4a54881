import { Figure } from "@/app/_charts/figure";
import { TrendLine, type TrendMark } from "@/app/_charts/trend-line";
import { formatDay, formatShortDay, sayScore, sayScoreInRange } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import type { ChangesView } from "./changes-view";
import { sayDayOf } from "./result-day";

function sayFinding({ trend, locale, words, t }: ChangesView): string {
  const scored = trend.filter(({ readiness }) => readiness.score !== null);
  const [first, last] = [scored[0], scored.at(-1)];
  if (!first || !last) return t("trend.none");
  return t(first === last ? "trend.single" : "trend.finding", {
    first: sayScore(words, first.readiness.score),
    firstDay: formatDay(locale, first.asOf),
    last: sayScore(words, last.readiness.score),
    lastDay: formatDay(locale, last.asOf),
  });
}

/** All results of the firm over time. */
export function TrendSection({ view }: { view: ChangesView }) {
  const { trend, locale, words, bandNames, stageNames, axisNames, t } = view;
  const marks = trend.map(
    ({ id, asOf, readiness, joins }): TrendMark => ({
      id,
      day: Date.parse(asOf),
      label: formatShortDay(locale, asOf),
      text: sayScore(words, readiness.score),
      joins,
      ...readiness,
    }),
  );
  const isApart = trend.some(({ joins }, index) => index > 0 && !joins);
  const rows = trend.map((result) => [
    sayDayOf(view, result),
    ...[result.readiness, result.willingness, result.ability].map((score) =>
      sayScoreInRange(words, score.score, score),
    ),
    bandNames[result.band] ?? "",
    result.stage === null ? t("moves.open") : (stageNames[result.stage] ?? ""),
  ]);
  const { readiness, willingness, ability } = axisNames;
  const head = [
    t("trend.head.day"),
    readiness,
    willingness,
    ability,
    t("trend.head.band"),
    t("trend.head.stage"),
  ];
  return (
    <ResultSection id="trend" title={t("trend.title")}>
      <Figure
        id="over-time"
        title={sayFinding(view)}
        text={isApart ? `${t("trend.text")} ${t("trend.apart")}` : t("trend.text")}
        table={{ show: words.t("table.show"), head, rows }}
      >
        <TrendLine marks={marks} />
      </Figure>
    </ResultSection>
  );
}
