import { WideTable } from "@/app/_charts/wide-table";
import { answerWords, optionWords } from "@/app/_results/answer-words";
import { formatDay, sayScore } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import type { ResultView } from "@/app/_results/result-view";
import { QuestionLink } from "@/app/_results/statements";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm } from "@/lib/domain/scoring/assess";
import type { GoalStep } from "@/lib/domain/what-if/goal";
import { readGoal } from "@/lib/domain/what-if/goal";
import type { StoredGoal } from "@/lib/server/goal/queries";

const NO_CONTEXT = { earlierAssessment: false, openPlan: false };
const COLUMNS = ["question", "now", "to", "state"] as const;

function StepsTable({ reading, steps }: { reading: Reading; steps: readonly GoalStep[] }) {
  const { t } = reading;
  return (
    <WideTable caption={t("whatIf.goal.caption")}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`whatIf.goal.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ id, now, to, isReached }) => (
          <tr key={id}>
            <th scope="row" className="font-normal">
              <QuestionLink reading={reading} id={id} />
            </th>
            <td>{answerWords(reading, id, now)}</td>
            <td>{optionWords(reading, id, String(to))}</td>
            <td className={isReached ? "text-ink-soft" : "font-semibold"}>
              {t(`whatIf.goal.${isReached ? "done" : "open"}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
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
      <StepsTable reading={reading} steps={steps} />
      <form method="post" action={`${paths.result}/goal/drop`} className="no-print">
        <button type="submit" className="button-quiet">
          {t("whatIf.goal.drop")}
        </button>
      </form>
    </div>
  );
}
