import { Figure } from "@/app/_charts/figure";
import { TrendLine, type TrendMark } from "@/app/_charts/trend-line";
import { formatDay, formatShortDay, sayScore, sayScoreInRange } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import type { ChangesView, OpinionLine } from "./changes-view";
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

type Point = ChangesView["trend"][number] | OpinionLine["trend"][number];

function markOf({ locale, words }: ChangesView, id: string, { asOf, readiness, joins }: Point): TrendMark {
  return {
    id,
    day: Date.parse(asOf),
    label: formatShortDay(locale, asOf),
    text: sayScore(words, readiness.score),
    joins,
    ...readiness,
  };
}

/** The newest result that this agency rated: what it comes to, and what the firm's own answers did. */
function sayOpinion({ trend, locale, words, t }: ChangesView, { name, trend: points }: OpinionLine): string {
  const newest = points.at(-1);
  const own = trend.find(({ id }) => id === newest?.resultId);
  if (!newest || !own) return "";
  return t("trend.opinion", {
    agency: name,
    day: formatDay(locale, newest.asOf),
    rated: sayScore(words, newest.readiness.score),
    own: sayScore(words, own.readiness.score),
  });
}

/** All results of the firm over time, and beside them what agencies think of them. */
export function TrendSection({ view }: { view: ChangesView }) {
  const { trend, words, bandNames, stageNames, axisNames, t } = view;
  const opinions = view.opinions.filter((line) => line.trend.length > 0);
  const own = {
    id: "own",
    name: t("trend.firm"),
    marks: trend.map((point) => markOf(view, point.id, point)),
  };
  const others = opinions.map(({ agencyId, name, trend: points }) => ({
    id: agencyId,
    name: t("trend.others", { agency: name }),
    marks: points.map((point) => markOf(view, point.resultId, point)),
  }));
  const isApart = trend.some(({ joins }, index) => index > 0 && !joins);
  const sayRated = ({ trend: points }: OpinionLine, id: string) => {
    const point = points.find(({ resultId }) => resultId === id);
    return point ? sayScoreInRange(words, point.readiness.score, point.readiness) : t("trend.unrated");
  };
  const rows = trend.map((result) => [
    sayDayOf(view, result),
    ...[result.readiness, result.willingness, result.ability].map((score) =>
      sayScoreInRange(words, score.score, score),
    ),
    bandNames[result.band] ?? "",
    result.stage === null ? t("moves.open") : (stageNames[result.stage] ?? ""),
    ...opinions.map((line) => sayRated(line, result.id)),
  ]);
  const { readiness, willingness, ability } = axisNames;
  const head = [
    t("trend.head.day"),
    readiness,
    willingness,
    ability,
    t("trend.head.band"),
    t("trend.head.stage"),
    ...opinions.map(({ name }) => t("trend.head.opinion", { agency: name })),
  ];
  return (
    <ResultSection id="trend" title={t("trend.title")}>
      <Figure
        id="over-time"
        title={sayFinding(view)}
        text={isApart ? `${t("trend.text")} ${t("trend.apart")}` : t("trend.text")}
        table={{ show: words.t("table.show"), head, rows }}
      >
        <TrendLine own={own} others={others} />
        {opinions.length > 0 && (
          <ul className="dashes mt-2 max-w-measure">
            {opinions.map((line) => (
              <li key={line.agencyId}>{sayOpinion(view, line)}</li>
            ))}
          </ul>
        )}
      </Figure>
    </ResultSection>
  );
}
