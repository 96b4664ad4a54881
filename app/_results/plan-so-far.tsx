import type { PlanInResult } from "@/app/_plan/plan-in-result";
import { sayProgress } from "@/app/_plan/progress";

/** How far the plan is, once there is one. */
export function PlanSoFar({ plan }: { plan: PlanInResult }) {
  if (plan.progress.count === 0) return null;
  const { t } = plan;
  return (
    <p className="mb-2 max-w-measure">
      <span className="font-semibold">{t("inResult.title")}:</span> {sayProgress(t, plan.progress)}{" "}
      <a href={plan.path}>{t("inResult.link")}</a>
    </p>
  );
}
