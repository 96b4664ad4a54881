import { FigureTable } from "@/app/_charts/figure";
import { ScoreStrip } from "@/app/_charts/score-strip";
import { sayShortRange } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import type { PushPullReading } from "@/lib/domain/strategy/push-pull";
import { AnswersSaid } from "./answers-said";
import { FindingWords, StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

const SIDES = ["push", "pull"] as const;
type Side = (typeof SIDES)[number];

function SideWords({ view, motives, side }: { view: StrategyView; motives: PushPullReading; side: Side }) {
  const { reading, words } = view;
  const { name, text } = words.motives.sides[side];
  const { low, high, important } = motives[side];
  return (
    <div>
      <h3 className="flex items-baseline justify-between gap-x-2 text-lead">
        {name}
        <span className="figures font-sans text-body font-semibold">
          {sayShortRange(reading, { low, high })}
        </span>
      </h3>
      <ScoreStrip score={low === high ? low : null} low={low} high={high} limits={[]} />
      <p className="text-note text-ink-soft">{text}</p>
      {important.length > 0 ? (
        <AnswersSaid view={view} ids={important} lead={reading.t("strategy.motives.important")} />
      ) : (
        <p className="mt-1 text-note">{reading.t("strategy.motives.none")}</p>
      )}
    </div>
  );
}

/** What moves the firm abroad: what pushes it from home, and what draws it. */
export function MotivesSection({ view }: { view: StrategyView }) {
  const { strategy, words, reading } = view;
  const { motives } = strategy;
  const { t, edition } = reading;
  const asked = edition.questions.filter(({ driver }) => driver).map(({ id }) => id);
  return (
    <ResultSection id="motives" title={words.motives.name} intro={words.motives.text} onPaper="one-page">
      {motives ? (
        <>
          <FindingWords
            view={view}
            finding={motives}
            names={words.motives.balances}
            undetermined={words.motives.undetermined}
          />
          <p className="mt-1 max-w-measure text-note text-ink-soft">
            {t("strategy.motives.scale", { count: edition.strategy.rules.motives.strongest.value })}
          </p>
          <div className="mt-3 grid gap-x-6 gap-y-4 md:grid-cols-2">
            {SIDES.map((side) => (
              <SideWords key={side} view={view} motives={motives} side={side} />
            ))}
          </div>
          <FigureTable
            title={words.motives.name}
            table={{
              show: t("table.show"),
              head: [t("table.measure"), t("table.score")],
              rows: SIDES.map((side) => [
                words.motives.sides[side].name,
                sayShortRange(reading, motives[side]),
              ]),
            }}
          />
          <StillOpen view={view} ids={motives.open} />
        </>
      ) : (
        <Unasked view={view} ids={asked} />
      )}
    </ResultSection>
  );
}
