import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CheckInPage } from "@/app/_outcomes/check-in-page";
import { loadOutcomes } from "../_load/load-outcomes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outcomes.checkIn");
  return { title: t("title"), robots: { index: false } };
}

/** A check-in of the firm. */
export default async function FirmCheckInPage({
  params,
  searchParams,
}: PageProps<"/[locale]/firm/[firmId]/outcomes/check-in">) {
  return <CheckInPage place={await loadOutcomes(params)} query={await searchParams} checkIn={null} />;
}
