import { getTranslations } from "next-intl/server";
import { firmPath } from "@/app/_plan/place";
import { DueDay } from "@/app/_plan/step-list";
import { isPending } from "@/lib/domain/plan/step";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readToday } from "@/lib/server/clock";
import { listSteps } from "@/lib/server/plan/queries";
import { openPlanOfAssessment } from "@/lib/server/plan/scope";

/** What the firm meant to do and has not said to be done, read back. */
export async function PromisedSteps({ scope }: { scope: AssessmentScope }) {
  const plan = openPlanOfAssessment(scope);
  const steps = (await listSteps(plan)).filter(isPending);
  if (steps.length === 0) return null;
  const t = await getTranslations({ locale: scope.locale, namespace: "questionnaire.again.overview" });
  const path = `${firmPath(scope.locale, scope.firmId)}/plan`;
  return (
    <>
      <h3 className="mt-2 font-sans text-body">{t("promised")}</h3>
      <p className="text-note text-ink-soft">{t("promisedText")}</p>
      <ul className="mt-0.5 text-note">
        {steps.map((step) => (
          <li key={step.id} className="flex flex-wrap items-baseline gap-x-2 border-b border-rule py-0.5">
            <a href={`${path}/${step.id}`} className="wrap-anywhere font-semibold">
              {step.title}
            </a>
            <DueDay place={scope} step={step} today={readToday()} />
          </li>
        ))}
      </ul>
    </>
  );
}
