import { type SignalPlace, SignalStrip } from "@/app/_charts/signal-strip";
import { quoteAnswer } from "@/app/_results/answer-words";
import { ResultSection } from "@/app/_results/result-section";
import { QuestionLink } from "@/app/_results/statements";
import type { PaceReading } from "@/lib/domain/strategy/pace";
import type { Pace } from "@/lib/domain/strategy/terms";
import { AnswersSaid } from "./answers-said";
import { FindingWords, StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

const PLACES: Readonly<Record<Pace, SignalPlace>> = {
  waterfall: "left",
  mixed: "middle",
  sprinkler: "right",
};

function Signals({ view, pace }: { view: StrategyView; pace: PaceReading }) {
  const { reading, words } = view;
  return (
    <>
      <p
        className="mt-3 hidden justify-between text-note text-ink-soft sm:ml-[20rem] sm:flex"
        aria-hidden="true"
      >
        <span>← {words.pace.paces.waterfall.name}</span>
        <span>{words.pace.paces.sprinkler.name} →</span>
      </p>
      <ul className="border-t border-rule max-sm:mt-3">
        {pace.signals.map(({ id, points }) => (
          <li key={id} className="keep grid gap-x-3 border-b border-rule py-1.5 sm:grid-cols-[19rem_1fr]">
            <p>
              <span className="font-semibold">
                <QuestionLink reading={reading} id={id} />
              </span>
              <span className="block text-note">{quoteAnswer(reading, id, reading.answers[id])}</span>
            </p>
            <div>
              <SignalStrip place={PLACES[points]} />
              <p className="text-note text-ink-soft">{words.pace.signals[points]}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Means that are tight leave no choice between the paces. */
function Constrained({ view, pace }: { view: StrategyView; pace: PaceReading }) {
  const { words, reading } = view;
  const { holds, questions } = pace.constrained;
  if (holds !== true) return null;
  return (
    <div className="mt-3 max-w-measure border-l-4 border-signal pl-2">
      <p>{words.pace.constrained}</p>
      <AnswersSaid view={view} ids={questions} lead={reading.t("strategy.because")} />
    </div>
  );
}

/** One country after the other, or many at once. */
export function PaceSection({ view }: { view: StrategyView }) {
  const { strategy, words, reading } = view;
  const { pace } = strategy;
  return (
    <ResultSection id="pace" title={words.pace.name} intro={words.pace.text} onPaper="one-page">
      {pace ? (
        <>
          <FindingWords
            view={view}
            finding={pace}
            names={words.pace.paces}
            undetermined={words.pace.undetermined}
          />
          <Constrained view={view} pace={pace} />
          <Signals view={view} pace={pace} />
          <StillOpen view={view} ids={pace.open} />
        </>
      ) : (
        <Unasked view={view} ids={Object.keys(reading.edition.strategy.rules.pace.signals)} />
      )}
    </ResultSection>
  );
}
