import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanPage } from "@/app/_plan/plan-page";
import { loadPlan } from "./_load/load-plan";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan");
  return { title: t("title"), robots: { index: false } };
}

/** A firm's plan as its counsellor sees and keeps it. */
export default async function CasePlanPage({
  params,
  searchParams,
}: PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/plan">) {
  return <PlanPage place={await loadPlan(params)} query={await searchParams} />;
}
