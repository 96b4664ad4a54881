import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CalendarSection } from "@/app/_plan/calendar-section";
import { PlanPage } from "@/app/_plan/plan-page";
import { loadPlan } from "./_load/load-plan";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan");
  return { title: t("title"), robots: { index: false } };
}

/** The firm's own view of its plan. */
export default async function FirmPlanPage({
  params,
  searchParams,
}: PageProps<"/[locale]/firm/[firmId]/plan">) {
  const place = await loadPlan(params);
  const query = await searchParams;
  return (
    <PlanPage place={place} query={query}>
      <CalendarSection place={place} hasEnded={query.ended !== undefined} />
    </PlanPage>
  );
}
