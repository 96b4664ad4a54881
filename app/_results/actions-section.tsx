import type { InPlaceAction } from "@/lib/domain/actions/advice";
import { ActionAdvice } from "./action-advice";
import type { Guidance } from "./guidance";
import { isFirstStep } from "./headline";
import { MoreSteps } from "./more-steps";
import { PlanSoFar } from "./plan-so-far";
import type { Reading } from "./reading";
import { ResultSection } from "./result-section";
import type { ResultView } from "./result-view";
import { SupportList } from "./support-list";

/** How many of the actions that are in place are told. */
const TOLD_IN_PLACE = 5;

interface ActionsProps {
  reading: Reading;
  guidance: Guidance;
}

function First({ reading, guidance }: ActionsProps) {
  return (
    <ol className="border-t border-rule">
      {guidance.advice.first.map((ranked, index) => (
        <li key={ranked.id} id={`action-${index + 1}`} className="border-b border-rule py-2">
          <h3 className="mb-0.5 text-lead">
            {index + 1}. {reading.wording.actions[ranked.id]?.title}
          </h3>
          <ActionAdvice reading={reading} guidance={guidance} ranked={ranked} />
        </li>
      ))}
    </ol>
  );
}

function Strengths({ reading, actions }: { reading: Reading; actions: readonly InPlaceAction[] }) {
  const { t, wording } = reading;
  const rest = actions.length - TOLD_IN_PLACE;
  return (
    <ul className="border-t border-rule">
      {actions.slice(0, TOLD_IN_PLACE).map(({ id }) => (
        <li key={id} className="keep border-b border-rule py-1.5">
          <h4 className="font-sans font-semibold">{wording.actions[id]?.title}</h4>
          <p className="max-w-measure">
            {t("actions.allows")} {wording.actions[id]?.strength}
          </p>
        </li>
      ))}
      {rest > 0 && <li className="py-1 text-ink-soft">{t("more", { count: rest })}</li>}
    </ul>
  );
}

/** What is done already, and what that allows: in sight where little is left to do, else folded. */
function InPlace({ reading, guidance }: ActionsProps) {
  const { t } = reading;
  const { inPlace, rest } = guidance.advice;
  if (inPlace.length === 0) return null;
  const title = t("actions.inPlace", { count: inPlace.length });
  if (rest.length === 0) {
    return (
      <div className="mt-3">
        <h3 className="mb-1 text-lead">{title}</h3>
        <Strengths reading={reading} actions={inPlace} />
      </div>
    );
  }
  return (
    <details className="fold no-print">
      <summary>
        <span>{title}</span>
      </summary>
      <Strengths reading={reading} actions={inPlace} />
    </details>
  );
}

/** How much is left to do, as far as it can be told. */
function findLeft({ advice }: Guidance): "many" | "few" | "done" | "open" {
  const { first, rest, leftOut } = advice;
  if (rest.length > 0) return "many";
  if (first.length > 0) return "few";
  return leftOut.some(({ reason }) => reason === "not-answered") ? "open" : "done";
}

/** What to do first, three steps at most; the rest, what is in place, and who can help. */
export function ActionsSection({ view, guidance }: { view: ResultView; guidance: Guidance }) {
  const { reading } = view;
  const { t } = reading;
  const { first } = guidance.advice;
  const count = first.length;
  const left = findLeft(guidance);
  const folded = isFirstStep(reading) && count > 0 ? t("actions.folded", { count }) : undefined;
  const title = folded ? "foldedTitle" : left === "done" ? "doneTitle" : "title";
  return (
    <ResultSection
      id="actions"
      title={t(`actions.${title}`, { count })}
      intro={t(`actions.intro.${left}`)}
      folded={folded}
    >
      {reading.plan && <PlanSoFar plan={reading.plan} />}
      {count > 0 && <First reading={reading} guidance={guidance} />}
      <MoreSteps view={view} guidance={guidance} />
      <InPlace reading={reading} guidance={guidance} />
      <SupportList reading={reading} guidance={guidance} />
    </ResultSection>
  );
}
