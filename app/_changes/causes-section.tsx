import { Figure, FigureTable } from "@/app/_charts/figure";
import { Waterfall, type WaterfallRow } from "@/app/_charts/waterfall";
import { Fold } from "@/app/_components/fold";
import { answerWords, quoteAnswer } from "@/app/_results/answer-words";
import { formatDay, sayRange, sayScoreInRange } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import type { Cause } from "@/lib/domain/comparison/causes";
import { isAtMost } from "@/lib/domain/threshold";
import type { Changes } from "./changes-view";
import { formatChange, formatPoints } from "./points";
import { listSteps, type Step } from "./waterfall-steps";

function sayAnswers({ before, after, t }: Changes, cause: Cause): string {
  return t("causes.fromTo", {
    from: quoteAnswer(before, cause.id, cause.before),
    to: quoteAnswer(after, cause.id, cause.after),
  });
}

function describeStep(changes: Changes, { causes, points, from, to }: Step): WaterfallRow {
  const { after, t } = changes;
  const [only, ...others] = causes;
  const text = formatChange(after.locale, points);
  if (only && others.length === 0)
    return { id: only.id, label: labelOf(after, only.id), note: sayAnswers(changes, only), text, from, to };
  const key = points > 0 ? "smallRises" : "smallFalls";
  return { id: key, label: t(`causes.${key}`, { count: causes.length }), text, from, to };
}

/** A total is a row from itself to itself. */
function describeTotal({ after }: Changes, day: string, total: number): WaterfallRow {
  const { locale } = after;
  return {
    id: day,
    label: formatDay(locale, day),
    text: formatPoints(locale, total),
    from: total,
    to: total,
  };
}

/** A little more than the totals reach, within 0 and 100. */
function findScale(rows: readonly WaterfallRow[]): { low: number; high: number } {
  const totals = rows.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const room = Math.max(1, (most - least) * 0.08);
  return { low: Math.max(0, Math.floor(least - room)), high: Math.min(100, Math.ceil(most + room)) };
}

function CausesFigure({ changes, from, to }: { changes: Changes; from: number; to: number }) {
  const { comparison, before, after, t } = changes;
  const { locale, wording } = after;
  const { causes } = comparison;
  const rows = [
    describeTotal(changes, before.result.asOf, from),
    ...listSteps(from, causes).map((step) => describeStep(changes, step)),
    { ...describeTotal(changes, after.result.asOf, to), id: "after" },
  ];
  const { low, high } = findScale(rows);
  const head = (["answer", "before", "after", "axis", "points"] as const).map((key) =>
    t(`causes.head.${key}`),
  );
  const table = causes.map((cause) => [
    labelOf(after, cause.id),
    answerWords(before, cause.id, cause.before),
    answerWords(after, cause.id, cause.after),
    wording.results.axes[cause.axis].name,
    formatChange(locale, cause.points ?? 0),
  ]);
  return (
    <Figure
      id="causes"
      title={t("causes.finding", { from: formatPoints(locale, from), to: formatPoints(locale, to) })}
      text={`${t("causes.text", {
        dayFrom: formatDay(locale, before.result.asOf),
        dayTo: formatDay(locale, after.result.asOf),
        points: formatChange(locale, to - from),
      })} ${t("causes.scale", { low, high })}`}
      table={{ show: after.t("table.show"), head, rows: table }}
    >
      <Waterfall rows={rows} low={low} high={high} />
    </Figure>
  );
}

/** The areas whose score moved, folded: what the answers add up to, area by area. */
function AreaTable({ changes }: { changes: Changes }) {
  const { comparison, before, after, t } = changes;
  const { dimensions } = comparison;
  if (dimensions.length === 0) return null;
  const { locale, wording } = after;
  const head = [t("areas.name"), t("verdicts.before"), t("verdicts.after"), t("scores.change")];
  const rows = dimensions.map((move) => [
    wording.results.dimensions[move.id]?.name ?? move.id,
    sayScoreInRange(before, move.before.score, move.before),
    sayScoreInRange(after, move.after.score, move.after),
    move.change === null ? t("scores.none") : formatChange(locale, move.change),
  ]);
  const show = t("areas.show", { count: dimensions.length });
  return <FigureTable title={t("areas.title")} table={{ show, head, rows }} />;
}

/** Without a score at both moments there is no split: the ranges, and what counts otherwise. */
function UnsplitCauses({ changes }: { changes: Changes }) {
  const { comparison, before, after, t } = changes;
  const { readiness, causes } = comparison;
  return (
    <>
      <p className="max-w-measure">
        {t("causes.unscored", {
          before: sayRange(before, readiness.before),
          after: sayRange(after, readiness.after),
        })}
      </p>
      <ul className="dashes mt-1 max-w-measure text-note">
        {causes.map((cause) => (
          <li key={cause.id}>
            <strong className="font-semibold">{labelOf(after, cause.id)}:</strong>{" "}
            {sayAnswers(changes, cause)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The change of readiness, split into the answers that caused it. */
export function CausesSection({ changes }: { changes: Changes }) {
  const { comparison, t } = changes;
  const { causes, readiness } = comparison;
  const [from, to] = [readiness.before.score, readiness.after.score];
  const still = causes.filter(({ points }) => points !== null && isAtMost(Math.abs(points), 0)).length;
  const isSplit = from !== null && to !== null && causes.length > still;
  return (
    <ResultSection id="made" title={t("causes.title")}>
      {causes.length === 0 && <p className="max-w-measure">{t("causes.nothing")}</p>}
      {causes.length > 0 && (from === null || to === null) && <UnsplitCauses changes={changes} />}
      {isSplit && <CausesFigure changes={changes} from={from} to={to} />}
      {readiness.change !== null && still > 0 && (
        <p className="mt-1 max-w-measure text-note text-ink-soft">{t("causes.zero", { count: still })}</p>
      )}
      <AreaTable changes={changes} />
      {isSplit && (
        <Fold summary={t("causes.how.title")} className="no-print mt-1 text-note">
          <p className="max-w-measure">{t("causes.how.text")}</p>
        </Fold>
      )}
    </ResultSection>
  );
}
