import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { showUnknown } from "@/app/_access/unknown";
import { SupportPage } from "@/app/_outcomes/support-page";
import { findSupport } from "@/lib/server/outcomes/queries";
import { loadOutcomes } from "../../_load/load-outcomes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("outcomes.support");
  return { title: t("correctTitle"), robots: { index: false } };
}

/** A record of help to correct. */
export default async function FirmSupportCorrectionPage({
  params,
  searchParams,
}: PageProps<"/[locale]/firm/[firmId]/outcomes/support/[supportId]">) {
  const place = await loadOutcomes(params);
  const record = await findSupport(place.scope, (await params).supportId);
  if (!record) showUnknown(place.locale);
  return <SupportPage place={place} query={await searchParams} record={record} />;
}
