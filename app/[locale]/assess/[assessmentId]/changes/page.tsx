import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ChangesPage } from "@/app/_changes/changes-page";
import { loadChanges } from "@/app/_changes/load-changes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("changes");
  return { title: t("title") };
}

/** What changed between two results of the firm. */
export default async function WhatChangedPage(props: PageProps<"/[locale]/assess/[assessmentId]/changes">) {
  return <ChangesPage view={await loadChanges(props)} />;
}
