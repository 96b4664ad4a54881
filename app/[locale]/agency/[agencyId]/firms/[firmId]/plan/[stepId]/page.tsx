import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { StepPage } from "@/app/_plan/step-page";
import { findStep } from "@/lib/server/plan/queries";
import { loadPlan } from "../_load/load-plan";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan.step");
  return { title: t("heading"), robots: { index: false } };
}

/** One step of a firm's plan, for its counsellor. */
export default async function CaseStepPage({
  params,
  searchParams,
}: PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/plan/[stepId]">) {
  const place = await loadPlan(params);
  const step = await findStep(place.scope, (await params).stepId);
  if (!step) showUnknown(place.locale);
  return <StepPage place={place} step={step} query={await searchParams} />;
}
