import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { BackLink } from "@/app/_components/back-link";
import { readLoaded } from "@/app/_results/read-loaded";
import { StrategyPage } from "@/app/_strategy/strategy-page";
import { viewStrategy } from "@/app/_strategy/strategy-view";
import { NO_CONTEXT } from "@/lib/domain/assessment/no-context";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { readToday } from "@/lib/server/clock";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("result.strategy");
  return { title: t("title") };
}

/** What the answers of now say of where and how to go abroad. Nothing is stored, and no score moves. */
export default async function StrategyReadingPage({
  params,
}: PageProps<"/[locale]/assess/[assessmentId]/strategy">) {
  const loaded = await loadAssessment(params);
  const { scope, edition, checked, current } = loaded;
  const result = assessFirm(edition, {
    answers: checked.placed,
    asOf: readToday(),
    context: NO_CONTEXT,
  });
  const reading = await readLoaded(loaded, { result, answers: current.answers });
  const t = await getTranslations("questionnaire.section");
  return (
    <>
      <BackLink href={assessmentPath(scope)}>{t("backOverview")}</BackLink>
      <StrategyPage
        view={viewStrategy(reading, assessmentPath(scope, "result"))}
        sectionPath={(id) => assessmentPath(scope, id)}
      />
    </>
  );
}
