import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OutcomesPage } from "@/app/_outcomes/outcomes-page";
import { loadOutcomesTimeline } from "./_load/load-outcomes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outcomes");
  return { title: t("title"), robots: { index: false } };
}

/** How a firm fares, for its counsellor. */
export default async function CaseOutcomesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes">) {
  return <OutcomesPage place={await loadOutcomesTimeline(params)} query={await searchParams} />;
}
