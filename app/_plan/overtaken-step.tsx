import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/app/_components/error-summary";
import type { PlanStep } from "@/lib/server/plan/queries";

interface OvertakenStepProps {
  steps: readonly PlanStep[];
  /** What the address of the page names. */
  id: string | string[] | undefined;
}

/** Says of a step that its button did nothing, since somebody else changed the step first. */
export async function OvertakenStep({ steps, id }: OvertakenStepProps) {
  const step = steps.find((one) => one.id === id);
  if (!step) return null;
  const t = await getTranslations("plan.errors");
  const item = { href: `#step-${step.id}`, label: step.title, text: t("overtakenMove") };
  return <ErrorSummary title={t("title")} items={[item]} />;
}
