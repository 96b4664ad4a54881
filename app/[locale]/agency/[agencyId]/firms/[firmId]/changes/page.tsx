import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangesPage } from "@/app/_changes/changes-page";
import { loadCaseChanges } from "@/app/_changes/load-changes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("title"), robots: { index: false } };
}

/** What changed between two results of a firm, for its counsellor. */
export default async function CaseChangesPage(
  props: PageProps<"/[locale]/agency/[agencyId]/firms/[firmId]/changes">,
) {
  return <ChangesPage view={await loadCaseChanges(props)} />;
}
