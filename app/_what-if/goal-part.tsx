import { answerWords, optionWords } from "@/app/_results/answer-words";
import { formatDay, sayScore } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import type { ResultView } from "@/app/_results/result-view";
import { QuestionLink } from "@/app/_results/statements";
import { NO_CONTEXT } from "@/lib/domain/assessment/no-context";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm } from "@/lib/domain/scoring/assess";
import type { GoalStep } from "@/lib/domain/what-if/goal";
import { readGoal } from "@/lib/domain/what-if/goal";
import type { StoredGoal } from "@/lib/server/goal/queries";

function StepRow({ reading, step: { id, now, to, isReached } }: { reading: Reading; step: GoalStep }) {
  const { t } = reading;
  return (
    <li className="keep border-b border-rule py-1">
      <p className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="font-semibold">
          <QuestionLink reading={reading} id={id} />
        </span>
        <span className={`text-note ${isReached ? "text-ink-soft" : "font-semibold"}`}>
          {t(`whatIf.goal.${isReached ? "done" : "open"}`)}
        </span>
      </p>
      <p className="text-note">
        {t("whatIf.from", { from: answerWords(reading, id, now) })}
        {!isReached && (
          <>
            <br />
            {t("whatIf.goal.to", { to: optionWords(reading, id, String(to)) })}
          </>
        )}
      </p>
    </li>
  );
}

/** The goal that was kept, how much of it is done, and what it would give: computed from the answers of now. */
export function GoalPart({ view, goal }: { view: ResultView; goal: StoredGoal }) {
  const { reading, paths } = view;
  const { t, edition, wording, locale, result } = reading;
  const { steps, answers } = readGoal(edition, reading.answers, goal.levels);
  const reached = assessFirm(edition, {
    answers: placeAnswers(edition, answers),
    asOf: result.asOf,
    context: NO_CONTEXT,
  });
  const done = steps.filter(({ isReached }) => isReached).length;
  const isReached = done === steps.length;
  const counts = { count: steps.length, done };
  const gain = {
    now: sayScore(reading, result.readiness.score),
    after: sayScore(reading, reached.readiness.score),
  };
  return (
    <div className="keep mb-4 border-l-4 border-sea pl-2">
      <h3 className="text-lead">
        {t(isReached ? "whatIf.goal.reachedTitle" : "whatIf.goal.title", {
          band: wording.results["band-names"][reached.band.value],
        })}
      </h3>
      <p className="max-w-measure">
        {t(isReached ? "whatIf.goal.reached" : "whatIf.goal.progress", counts)}{" "}
        {!isReached && t("whatIf.goal.gain", gain)}{" "}
        {t("whatIf.goal.kept", { day: formatDay(locale, goal.createdAt.toISOString().slice(0, 10)) })}
      </p>
      <ul className="mt-1 max-w-measure border-t border-rule">
        {steps.map((step) => (
          <StepRow key={step.id} reading={reading} step={step} />
        ))}
      </ul>
      <form method="post" action={`${paths.result}/goal/drop`} className="no-print">
        <button type="submit" className="button-quiet">
          {t("whatIf.goal.drop")}
        </button>
      </form>
    </div>
  );
}
