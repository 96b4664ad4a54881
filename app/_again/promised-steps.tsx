import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_components/notice";
import { OvertakenStep } from "@/app/_plan/overtaken-step";
import { firmPath } from "@/app/_plan/place";
import { DueDay } from "@/app/_plan/step-list";
import { isPending } from "@/lib/domain/plan/step";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readToday } from "@/lib/server/clock";
import { listSteps, type PlanStep } from "@/lib/server/plan/queries";
import { openPlanOfAssessment } from "@/lib/server/plan/scope";

interface PromisedStepsProps {
  readonly scope: AssessmentScope;
  /** Of the page: a step that was said to be done just now, or that somebody else changed first. */
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}

/** A step by its name and day, with the button that says that it is done and comes back to this assessment. */
async function PromisedStep({ scope, step }: { scope: AssessmentScope; step: PlanStep }) {
  const t = await getTranslations({ locale: scope.locale, namespace: "questionnaire.again.overview" });
  const path = `${firmPath(scope.locale, scope.firmId)}/plan/${step.id}`;
  return (
    <li
      id={`step-${step.id}`}
      className="flex flex-wrap items-baseline gap-x-2 border-b border-rule py-0.5 sm:flex-nowrap"
    >
      <a href={path} className="wrap-anywhere font-semibold">
        {step.title}
      </a>
      <span className="sm:shrink-0">
        <DueDay place={scope} step={step} today={readToday()} />
      </span>
      <form method="post" action={`${path}/status?assessment=${scope.id}`} className="ml-auto">
        <input type="hidden" name="revision" value={step.revision} />
        <button
          type="submit"
          name="status"
          value="done"
          className="button-quiet"
          aria-label={t("promisedDoneNamed", { title: step.title })}
        >
          {t("promisedDone")}
        </button>
      </form>
    </li>
  );
}

/** What the firm meant to do and has not said to be done, read back. */
export async function PromisedSteps({ scope, query }: PromisedStepsProps) {
  const all = await listSteps(openPlanOfAssessment(scope));
  const steps = all.filter(isPending);
  const moved = all.find(({ id, status }) => id === query.moved && status === "done");
  const overtaken = all.find(({ id }) => id === query.overtaken);
  if (steps.length === 0 && !moved && !overtaken) return null;
  const t = await getTranslations({ locale: scope.locale, namespace: "questionnaire.again.overview" });
  return (
    <>
      <h3 id="promised" className="mt-2 font-sans text-body">
        {t("promised")}
      </h3>
      {overtaken && (
        <OvertakenStep
          step={overtaken}
          href={`${firmPath(scope.locale, scope.firmId)}/plan/${overtaken.id}`}
        />
      )}
      {moved && (
        <div id={`step-${moved.id}`}>
          <Notice>{t("promisedMoved", { title: moved.title })}</Notice>
        </div>
      )}
      <p className="text-note text-ink-soft">{t(steps.length > 0 ? "promisedText" : "promisedAll")}</p>
      <ul className="mt-0.5 text-note">
        {steps.map((step) => (
          <PromisedStep key={step.id} scope={scope} step={step} />
        ))}
      </ul>
    </>
  );
}
