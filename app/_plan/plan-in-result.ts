import "server-only";
import { getTranslations } from "next-intl/server";
import { measureProgress, type PlanProgress } from "@/lib/domain/plan/step";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readToday } from "@/lib/server/clock";
import { listSteps, type PlanStep } from "@/lib/server/plan/queries";
import { openPlanOfAssessment } from "@/lib/server/plan/scope";
import { firmPath } from "./place";

/** What a result shows of the plan: which of its actions are taken over, and how far the whole is. */
export interface PlanInResult {
  readonly path: string;
  /** By the action that it was taken over from. */
  readonly taken: ReadonlyMap<string, PlanStep>;
  readonly progress: PlanProgress;
  /** The words of the plan. */
  readonly t: Awaited<ReturnType<typeof getTranslations<"plan">>>;
}

export async function readPlanInResult(scope: AssessmentScope): Promise<PlanInResult> {
  const steps = await listSteps(openPlanOfAssessment(scope));
  return {
    path: `${firmPath(scope.locale, scope.firmId)}/plan`,
    taken: new Map(steps.flatMap((step) => (step.actionId ? [[step.actionId, step] as const] : []))),
    progress: measureProgress(steps, readToday()),
    t: await getTranslations({ locale: scope.locale, namespace: "plan" }),
  };
}
