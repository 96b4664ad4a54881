import { joinWords, quoteNames } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import type { EntryReading } from "@/lib/domain/strategy/entry-mode";
import type { StepState } from "@/lib/domain/strategy/terms";
import { AnswersSaid } from "./answers-said";
import { StillOpen } from "./finding-words";
import { Rung } from "./rung";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

/** How many of the steps are open; that none is, for certain or for now. */
export function sayOpenWays({ reading: { t } }: StrategyView, { rungs }: EntryReading): string {
  const count = (wanted: StepState) => rungs.filter(({ state }) => state === wanted).length;
  const open = count("open");
  if (open > 0) return t("strategy.ladder.open", { count: open, all: rungs.length });
  return t(count("closed") === rungs.length ? "strategy.ladder.allClosed" : "strategy.ladder.noneOpen");
}

function Equity({ view, entry }: { view: StrategyView; entry: EntryReading }) {
  const { words, reading } = view;
  const { state, needs } = entry.equity;
  return (
    <div className="mt-3 max-w-measure">
      <h3 className="text-lead">{words.entry.equity.name}</h3>
      <p>{words.entry.equity[state]}</p>
      <AnswersSaid
        view={view}
        ids={needs.flatMap(({ questions }) => questions)}
        lead={reading.t("strategy.because")}
      />
      <StillOpen view={view} ids={needs.flatMap(({ open }) => open)} />
    </div>
  );
}

/** The ways into a market from the least commitment to the most, each open or closed, and why. */
export function LadderSection({ view }: { view: StrategyView }) {
  const { strategy, words, reading } = view;
  const { t, locale, edition } = reading;
  const { entry } = strategy;
  const unclear = entry?.rungs.filter(({ state }) => state === "cannot-tell") ?? [];
  const unclearNames = unclear.map(({ id }) => words.entry.rungs[id].name);
  return (
    <ResultSection id="ladder" title={words.entry.name} intro={words.entry.text} onPaper="new-page">
      {entry ? (
        <>
          <p className="max-w-measure font-serif text-lead font-semibold">{sayOpenWays(view, entry)}</p>
          {unclear.length > 0 && (
            <p className="mt-0.5 max-w-measure">
              {t("strategy.ladder.unclear", { names: joinWords(locale, quoteNames(reading, unclearNames)) })}
            </p>
          )}
          <ol className="mt-3">
            {entry.rungs.map((rung) => (
              <Rung key={rung.id} view={view} rung={rung} />
            ))}
          </ol>
          <Equity view={view} entry={entry} />
        </>
      ) : (
        <Unasked
          view={view}
          ids={edition.questions.filter(({ part }) => part === "entry").map(({ id }) => id)}
        />
      )}
    </ResultSection>
  );
}
