import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OutcomesPage } from "@/app/_outcomes/outcomes-page";
import { loadOutcomes } from "./_load/load-outcomes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outcomes");
  return { title: t("title"), robots: { index: false } };
}

/** How the firm fares, for its people. */
export default async function FirmOutcomesPage({
  params,
  searchParams,
}: PageProps<"/[locale]/firm/[firmId]/outcomes">) {
  return <OutcomesPage place={await loadOutcomes(params)} query={await searchParams} />;
}
