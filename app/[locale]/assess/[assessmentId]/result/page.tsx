import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { OpinionNotice } from "@/app/_opinion/opinion-notice";
import { loadResult } from "@/app/_results/load-result";
import { ResultPage } from "@/app/_results/result-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("result");
  return { title: t("title") };
}

/** What the answers say: the newest stored result, or a view of answers that changed since. */
export default async function NewestResultPage(props: PageProps<"/[locale]/assess/[assessmentId]/result">) {
  const { scope } = await loadAssessment(props.params);
  return (
    <>
      <OpinionNotice scope={scope} />
      <ResultPage view={await loadResult(props)} />
    </>
  );
}
