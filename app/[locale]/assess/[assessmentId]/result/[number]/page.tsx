import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadResult } from "@/app/_results/load-result";
import { ResultPage } from "@/app/_results/result-page";

type StoredResultPageProps = PageProps<"/[locale]/assess/[assessmentId]/result/[number]">;

export async function generateMetadata({ params }: StoredResultPageProps): Promise<Metadata> {
  const t = await getTranslations("result");
  return { title: t("titleOf", { number: (await params).number }) };
}

/** A stored result, as it was made. */
export default async function StoredResultPage(props: StoredResultPageProps) {
  return <ResultPage view={await loadResult(props)} />;
}
