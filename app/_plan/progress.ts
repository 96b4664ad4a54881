import type { PlanProgress } from "@/lib/domain/plan/step";

type SayPlan = (
  key: "progress.some" | "progress.all" | "progress.overdue",
  values?: Record<string, number>,
) => string;

/** How far a plan is, in a sentence or two. */
export function sayProgress(t: SayPlan, { count, done, overdue }: PlanProgress): string {
  const sentence =
    count > 0 && done === count ? t("progress.all", { count }) : t("progress.some", { done, count });
  return overdue > 0 ? `${sentence} ${t("progress.overdue", { count: overdue })}` : sentence;
}
