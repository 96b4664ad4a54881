import { ScoreStrip } from "@/app/_charts/score-strip";
import type { Dimension, Item } from "@/lib/domain/edition/edition";
import { answerWords } from "./answer-words";
import { numberFormat } from "./formats";
import { formatShare, joinWords, sayRange, sayScore } from "./numbers";
import type { Reading } from "./reading";
import { citeSource } from "./sources";
import { QuestionLink } from "./statements";

/** What the questions of an area are taken from: told once, where it is the same for all. */
function listSources(reading: Reading, { items }: Dimension): string[] {
  const sources = items.flatMap(({ id }) => reading.edition.questionById.get(id)?.source ?? []);
  return [...new Set(sources.map((source) => citeSource(reading, source)))];
}

function ItemRow({ reading, item, showsSource }: { reading: Reading; item: Item; showsSource: boolean }) {
  const { edition, answers, locale } = reading;
  const source = edition.questionById.get(item.id)?.source;
  return (
    <tr>
      <th scope="row" className="w-2/5 font-normal">
        <QuestionLink reading={reading} id={item.id} />
        {showsSource && source && <span className="block text-ink-soft">{citeSource(reading, source)}</span>}
      </th>
      <td>{answerWords(reading, item.id, answers[item.id])}</td>
      <td className="number">{numberFormat(locale).format(item.weight)}</td>
    </tr>
  );
}

function ItemTable({ reading, dimension }: { reading: Reading; dimension: Dimension }) {
  const { wording, t } = reading;
  const columns = ["question", "answer", "weight"] as const;
  const showsSource = listSources(reading, dimension).length > 1;
  return (
    <table className="ledger mt-0.5">
      <caption className="sr-only">
        {t("dimensions.items", { name: wording.results.dimensions[dimension.id]?.name ?? dimension.id })}
      </caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col" className={column === "weight" ? "number" : undefined}>
              {t(`table.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {dimension.items.map((item) => (
          <ItemRow key={item.id} reading={reading} item={item} showsSource={showsSource} />
        ))}
      </tbody>
    </table>
  );
}

/** One area: its score on a line with its range, and folded below, the answers that make it. */
export function DimensionRow({ reading, dimension }: { reading: Reading; dimension: Dimension }) {
  const { result, wording, edition, t, locale } = reading;
  const { prepare, ready } = edition.data.scoring.thresholds;
  const { name, text } = wording.results.dimensions[dimension.id] ?? { name: dimension.id, text: "" };
  const found = result.dimensions[dimension.id];
  if (!found) return null;
  const { score, low, high, coverage } = found;
  const covered =
    coverage === null
      ? ""
      : t(coverage === 1 ? "dimensions.whole" : "dimensions.covered", {
          share: formatShare(locale, coverage),
          range: sayRange(reading, { low, high }),
        });
  const isApplicable = low !== null && high !== null;
  return (
    <li id={`area-${dimension.id}`} className="keep border-b border-rule">
      <details className="fold fold-row unfold-print">
        <summary>
          <span className="grid flex-1 grid-cols-[1fr_4rem] items-center gap-x-2 md:grid-cols-[13rem_1fr_4rem]">
            <span className="font-semibold text-ink">{name}</span>
            <span className="col-span-2 row-start-2 text-ink md:col-span-1 md:row-start-auto">
              {isApplicable ? (
                <ScoreStrip score={score} low={low} high={high} limits={[prepare.value, ready.value]} />
              ) : (
                <span className="text-note text-ink-soft">{t("dimensions.none")}</span>
              )}
            </span>
            <span className="figures col-start-2 row-start-1 text-end font-semibold text-ink md:col-start-3">
              {score === null ? "–" : sayScore(reading, score)}
            </span>
          </span>
        </summary>
        <div className="pb-2">
          <p className="max-w-measure text-note text-ink-soft">
            {text} {covered}{" "}
            {t("dimensions.source", { source: joinWords(locale, listSources(reading, dimension)) })}
          </p>
          <ItemTable reading={reading} dimension={dimension} />
        </div>
      </details>
    </li>
  );
}
