import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { CheckInPage } from "@/app/_outcomes/check-in-page";
import { findCheckIn } from "@/lib/server/outcomes/queries";
import { loadOutcomes } from "../../_load/load-outcomes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outcomes.checkIn");
  return { title: t("correctTitle"), robots: { index: false } };
}

/** A check-in to correct. */
export default async function FirmCorrectionPage({
  params,
  searchParams,
}: PageProps<"/[locale]/firm/[firmId]/outcomes/check-in/[checkInId]">) {
  const place = await loadOutcomes(params);
  const checkIn = await findCheckIn(place.scope, (await params).checkInId);
  if (!checkIn) showUnknown(place.locale);
  return <CheckInPage place={place} query={await searchParams} checkIn={checkIn} />;
}
