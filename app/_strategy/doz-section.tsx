import { CrossField } from "@/app/_charts/cross-field";
import { FigureTable } from "@/app/_charts/figure";
import { sayScoreInRange } from "@/app/_results/numbers";
import { ResultSection } from "@/app/_results/result-section";
import type { DozReading } from "@/lib/domain/strategy/doz";
import { SCOPES } from "@/lib/domain/strategy/terms";
import { AnswersSaid } from "./answers-said";
import { FindingWords, StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

const PRESSURES = ["integration", "responsiveness"] as const;
type Pressure = (typeof PRESSURES)[number];

/** The questions of one pressure. */
function listPressureQuestions({ reading: { edition } }: StrategyView, pressure: Pressure): string[] {
  const { rules, drivers, responsiveness } = edition.strategy;
  const groups =
    pressure === "integration"
      ? drivers.filter(({ id }) => rules.doz.integration.includes(id))
      : [responsiveness];
  return groups.flatMap(({ items }) => items.map(({ id }) => id));
}

function PressureWords({ view, doz, pressure }: { view: StrategyView; doz: DozReading; pressure: Pressure }) {
  const { reading, words } = view;
  const { name, text } = words.doz.pressures[pressure];
  const { score, low, high } = doz[pressure];
  const answered = listPressureQuestions(view, pressure).filter((id) => doz.questions.includes(id));
  return (
    <div>
      <h3 className="text-lead">{name}</h3>
      <p className="figures font-semibold">{sayScoreInRange(reading, score, { low, high })}</p>
      <p className="text-note text-ink-soft">{text}</p>
      <AnswersSaid view={view} ids={answered} lead={reading.t("strategy.because")} />
    </div>
  );
}

function ScopeField({ view, doz }: { view: StrategyView; doz: DozReading }) {
  const { reading, words } = view;
  const { t } = reading;
  const { pressures, scopes, name } = words.doz;
  return (
    <div>
      <CrossField
        up={{ ...doz.integration, name: pressures.integration.name }}
        right={{ ...doz.responsiveness, name: pressures.responsiveness.name }}
        cut={reading.edition.strategy.rules.doz.highFrom.value}
        corners={SCOPES.map((scope) => ({
          name: scopes[scope].term,
          isUp: scope === "global" || scope === "transnational",
          isRight: scope === "multidomestic" || scope === "transnational",
          isPossible: doz.possible.includes(scope),
          isValue: doz.value === scope,
        }))}
      />
      <FigureTable
        title={name}
        table={{
          show: t("table.show"),
          head: [t("table.measure"), t("table.score")],
          rows: PRESSURES.map((pressure) => [
            pressures[pressure].name,
            sayScoreInRange(reading, doz[pressure].score, doz[pressure]),
          ]),
        }}
      />
    </div>
  );
}

/** One offer for all, or one for each country: the two pressures across each other. */
export function DozSection({ view }: { view: StrategyView }) {
  const { strategy, words } = view;
  const { doz } = strategy;
  return (
    <ResultSection id="doz" title={words.doz.name} intro={words.doz.text} onPaper="one-page">
      {doz ? (
        <>
          <FindingWords
            view={view}
            finding={doz}
            names={words.doz.scopes}
            undetermined={words.doz.undetermined}
          />
          <div className="mt-3 grid gap-x-6 gap-y-4 md:grid-cols-[1fr_18rem]">
            <ScopeField view={view} doz={doz} />
            <div className="grid content-start gap-4">
              {PRESSURES.map((pressure) => (
                <PressureWords key={pressure} view={view} doz={doz} pressure={pressure} />
              ))}
            </div>
          </div>
          <StillOpen view={view} ids={doz.open} />
        </>
      ) : (
        <Unasked view={view} ids={PRESSURES.flatMap((pressure) => listPressureQuestions(view, pressure))} />
      )}
    </ResultSection>
  );
}
