import { getTranslations } from "next-intl/server";
import { ErrorSummary } from "@/app/_components/error-summary";
import type { PlanStep } from "@/lib/server/plan/queries";

interface OvertakenStepProps {
  step: PlanStep;
  /** Where it can be seen as it stands now. */
  href: string;
}

/** Says of a step that its button did nothing, since somebody else changed the step first. */
export async function OvertakenStep({ step, href }: OvertakenStepProps) {
  const t = await getTranslations("plan.errors");
  const item = { href, label: step.title, text: t("overtakenMove") };
  return <ErrorSummary title={t("title")} items={[item]} />;
}
