import "server-only";
import type { AssessmentContext } from "@/lib/domain/assessment/input";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { hasEarlierResult } from "@/lib/server/firm/results";
import { hasOpenPlan } from "@/lib/server/plan/queries";
import { openPlanOfAssessment } from "@/lib/server/plan/scope";

/** The circumstances to score the answers of a revision by: other results of the firm, and a plan with open steps. */
export async function readContext(
  scope: AssessmentScope,
  answersRevision: number,
): Promise<AssessmentContext> {
  return {
    earlierAssessment: await hasEarlierResult(scope, answersRevision),
    openPlan: await hasOpenPlan(openPlanOfAssessment(scope)),
  };
}
