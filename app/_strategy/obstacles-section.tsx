import { ScoreStrip } from "@/app/_charts/score-strip";
import { answerWords } from "@/app/_results/answer-words";
import { joinWords, quoteNames, sayScoreInRange } from "@/app/_results/numbers";
import { listOpen, type Reading } from "@/app/_results/reading";
import { ResultSection } from "@/app/_results/result-section";
import { QuestionLink } from "@/app/_results/statements";
import { isBlank } from "@/lib/domain/assessment/answer";
import type { ObstacleReading } from "@/lib/domain/strategy/westhead";
import { isAtLeast } from "@/lib/domain/threshold";
import { AnswersSaid } from "./answers-said";
import { StillOpen } from "./finding-words";
import type { StrategyView } from "./strategy-view";
import { Unasked } from "./unasked";

/** A barrier's answer, or how its group was answered, which stands for it. */
function sayBarrier({ answers, edition, t, ...words }: Reading, id: string): string {
  const group = edition.groups.find(({ barriers }) => barriers.some((barrier) => barrier.id === id));
  const isStoodFor = isBlank(answers[id]) && group !== undefined && !isBlank(answers[group.screening.id]);
  const answer = (question: string) => answerWords({ edition, t, ...words }, question, answers[question]);
  return isStoodFor ? t("strategy.obstacles.asGroup", { answer: answer(group.screening.id) }) : answer(id);
}

function BarrierList({ view, ids }: { view: StrategyView; ids: readonly string[] }) {
  const { reading } = view;
  return (
    <details className="fold unfold-print">
      <summary className="text-note">
        <span>{reading.t("strategy.obstacles.show", { count: ids.length })}</span>
      </summary>
      <dl className="gap-4 md:columns-2 print:columns-2">
        {ids.map((id) => (
          <div key={id} className="keep flex justify-between gap-x-2 border-b border-rule py-0.5 text-note">
            <dt>
              <QuestionLink reading={reading} id={id} />
            </dt>
            <dd className="text-end">{sayBarrier(reading, id)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function ObstacleRow({ view, obstacle }: { view: StrategyView; obstacle: ObstacleReading }) {
  const { reading, words } = view;
  const { name, text } = words.obstacles.kinds[obstacle.id];
  const { score, low, high, serious } = obstacle;
  const isApplicable = low !== null && high !== null;
  return (
    <li className="border-b border-rule py-1.5">
      <div className="grid gap-x-3 md:grid-cols-[15rem_1fr]">
        <p className="flex items-baseline justify-between gap-x-2 font-semibold md:block">
          {name}
          <span className="figures md:block">
            {isApplicable ? sayScoreInRange(reading, score, obstacle) : reading.t("numbers.outside")}
          </span>
        </p>
        <div>
          {isApplicable && <ScoreStrip score={score} low={low} high={high} limits={[]} mark="felt" />}
          <p className="max-w-measure text-note text-ink-soft">{text}</p>
          <AnswersSaid view={view} ids={serious} lead={reading.t("strategy.obstacles.serious")} />
        </div>
      </div>
      <BarrierList view={view} ids={reading.edition.strategy.rules.obstacles.kinds[obstacle.id]} />
    </li>
  );
}

/** The heaviest kind, or several that weigh the same; nothing where none weighs anything. */
function sayHeaviest({ reading, words }: StrategyView, obstacles: readonly ObstacleReading[]): string {
  const { t, locale } = reading;
  const known = obstacles.filter(({ score }) => score !== null);
  const most = Math.max(...known.map(({ score }) => score ?? 0));
  if (known.length === 0) return t("strategy.open");
  if (most === 0) return t("strategy.obstacles.light");
  const heaviest = known.filter(({ score }) => isAtLeast(score ?? 0, most));
  const names = heaviest.map(({ id }) => words.obstacles.kinds[id].name);
  return t("strategy.obstacles.heaviest", { names: joinWords(locale, quoteNames(reading, names)) });
}

/** The barriers in Westhead's four kinds of obstacles. */
export function ObstaclesSection({ view }: { view: StrategyView }) {
  const { strategy, words, reading } = view;
  const { obstacles } = strategy;
  const screenings = reading.edition.groups.map(({ screening }) => screening.id);
  return (
    <ResultSection id="obstacles" title={words.obstacles.name} intro={words.obstacles.text}>
      {obstacles ? (
        <>
          <p className="max-w-measure font-serif text-lead font-semibold">{sayHeaviest(view, obstacles)}</p>
          <p className="mt-0.5 max-w-measure text-ink-soft">{reading.t("strategy.obstacles.scale")}</p>
          <ul className="mt-2 border-t border-rule">
            {obstacles.map((obstacle) => (
              <ObstacleRow key={obstacle.id} view={view} obstacle={obstacle} />
            ))}
          </ul>
          <StillOpen view={view} ids={listOpen(reading, screenings)} />
        </>
      ) : (
        <Unasked view={view} ids={screenings} />
      )}
    </ResultSection>
  );
}
