import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SupportPage } from "@/app/_outcomes/support-page";
import { loadOutcomes } from "../_load/load-outcomes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outcomes.support");
  return { title: t("title"), robots: { index: false } };
}

/** Help that a firm had, as its counsellor records it. */
export default async function CaseSupportPage({
  params,
  searchParams,
}: PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes/support">) {
  return <SupportPage place={await loadOutcomes(params)} query={await searchParams} record={null} />;
}
