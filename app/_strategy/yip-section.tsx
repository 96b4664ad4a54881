import { FigureTable } from "@/app/_charts/figure";
import { LeverStrip } from "@/app/_charts/lever-strip";
import { ScoreStrip } from "@/app/_charts/score-strip";
import { quoteAnswer } from "@/app/_results/answer-words";
import { formatScore, sayScoreInRange } from "@/app/_results/numbers";
import { labelOf } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import { QuestionLink } from "@/app/_results/statements";
import type { DriverReading } from "@/lib/domain/strategy/drivers";
import type { LeverReading, YipReading } from "@/lib/domain/strategy/yip";
import { AnswersSaid } from "./answers-said";
import { FindingWords, StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

function sayDriver({ reading }: StrategyView, { score, low, high, questions }: DriverReading): string {
  return questions.length === 0 ? reading.t("answers.blank") : sayScoreInRange(reading, score, { low, high });
}

function sayFit({ words, reading }: StrategyView, { fit }: LeverReading): string {
  if (!fit) return reading.t("answers.blank");
  return fit.value === null ? reading.t("strategy.yip.fitOpen") : words.yip.fits[fit.value].name;
}

function DriverRow({ view, driver }: { view: StrategyView; driver: DriverReading }) {
  const { words, reading } = view;
  const { yip } = reading.edition.data.strategy;
  const { name, text } = words.yip.drivers[driver.id];
  return (
    <li className="keep border-b border-rule py-1.5">
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="font-semibold">{name}</span>
        <span className="figures">{sayDriver(view, driver)}</span>
      </p>
      <ScoreStrip
        score={driver.score}
        low={driver.low}
        high={driver.high}
        limits={[yip.limitedBelow.value, yip.strongFrom.value]}
      />
      <p className="text-note text-ink-soft">{text}</p>
      <AnswersSaid view={view} ids={driver.questions} />
    </li>
  );
}

function LeverRow({ view, lever, yip }: { view: StrategyView; lever: LeverReading; yip: YipReading }) {
  const { reading } = view;
  const isApart = lever.fit !== null && lever.fit.value !== null && lever.fit.value !== "in-line";
  return (
    <li className="keep border-b border-rule py-1.5">
      <p className="font-semibold">
        <QuestionLink reading={reading} id={lever.id} />
      </p>
      <p className={isApart ? "text-note font-semibold text-signal" : "text-note text-ink-soft"}>
        {sayFit(view, lever)}
      </p>
      <LeverStrip position={lever.position} forces={yip.potential} isApart={isApart} />
      {lever.position !== null && (
        <p className="text-note">{quoteAnswer(reading, lever.id, reading.answers[lever.id])}</p>
      )}
    </li>
  );
}

function sayPosition({ reading }: StrategyView, { position, levers }: YipReading): string {
  const isAnswered = levers.some((lever) => lever.position !== null);
  return isAnswered ? sayScoreInRange(reading, position.score, position) : reading.t("answers.blank");
}

/** Where levers and forces do not agree, in words: what each kind of disagreement means. */
function Disagreements({ view, yip }: { view: StrategyView; yip: YipReading }) {
  const { reading, words } = view;
  const apart = (["less-global", "more-global"] as const).flatMap((fit) => {
    const levers = yip.levers.filter((lever) => lever.fit?.value === fit);
    return levers.length > 0 ? [{ fit, levers }] : [];
  });
  const isTold = yip.levers.some(({ fit }) => fit !== null && fit.value !== null);
  if (apart.length === 0)
    return isTold ? <p className="mt-1 max-w-measure">{reading.t("strategy.yip.agree")}</p> : null;
  return (
    <ul className="dashes mt-1 max-w-measure">
      {apart.map(({ fit, levers }) => (
        <li key={fit}>
          <strong>{levers.map(({ id }) => labelOf(reading, id)).join(", ")}:</strong>{" "}
          {words.yip.fits[fit].text}
        </li>
      ))}
    </ul>
  );
}

function YipTable({ view, yip }: { view: StrategyView; yip: YipReading }) {
  const { reading, words } = view;
  const { t, locale } = reading;
  return (
    <FigureTable
      title={words.yip.name}
      table={{
        show: t("table.show"),
        head: [t("strategy.yip.what"), t("table.score"), t("strategy.yip.beside")],
        rows: [
          ...yip.drivers.map((driver) => [words.yip.drivers[driver.id].name, sayDriver(view, driver), ""]),
          ...yip.levers.map((lever) => [
            labelOf(reading, lever.id),
            lever.position === null ? t("answers.blank") : formatScore(locale, lever.position),
            sayFit(view, lever),
          ]),
        ],
      }}
    />
  );
}

/** How far the business rewards one plan for all countries, and what the firm does, side by side. */
export function YipSection({ view }: { view: StrategyView }) {
  const { strategy, words, reading } = view;
  const { t } = reading;
  const { yip } = strategy;
  const asked = reading.edition.questions.filter(({ part }) => part?.startsWith("yip-")).map(({ id }) => id);
  return (
    <ResultSection id="yip" title={words.yip.name} intro={words.yip.text}>
      {yip ? (
        <>
          <FindingWords
            view={view}
            finding={yip.potential}
            names={words.yip.potentials}
            undetermined={words.yip.undetermined}
          />
          <Disagreements view={view} yip={yip} />
          <div className="mt-3 grid gap-x-6 gap-y-4 md:grid-cols-2">
            <div>
              <h3 className="text-lead">{t("strategy.yip.forces")}</h3>
              <p className="text-note text-ink-soft">
                {t("strategy.yip.forcesText", {
                  value: sayScoreInRange(reading, yip.potential.score, yip.potential),
                })}
              </p>
              <ul className="mt-1 border-t border-rule">
                {yip.drivers.map((driver) => (
                  <DriverRow key={driver.id} view={view} driver={driver} />
                ))}
              </ul>
            </div>
            <div>
              <h3 className="text-lead">{t("strategy.yip.levers")}</h3>
              <p className="text-note text-ink-soft">
                {t("strategy.yip.leversText")} {words.yip.position.name}: {sayPosition(view, yip)}.
              </p>
              <ul className="mt-1 border-t border-rule">
                {yip.levers.map((lever) => (
                  <LeverRow key={lever.id} view={view} lever={lever} yip={yip} />
                ))}
              </ul>
            </div>
          </div>
          <YipTable view={view} yip={yip} />
          <StillOpen view={view} ids={yip.open} />
        </>
      ) : (
        <Unasked view={view} ids={asked} />
      )}
    </ResultSection>
  );
}
