import "server-only";
import { loadCase } from "@/app/_access/gates";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { type CaseAddress, casePath } from "@/app/_cases/paths";
import { getTranslate } from "@/app/_results/translate";
import { getContent } from "@/lib/content/load";
import { findFirmName } from "@/lib/server/agency/case-queries";
import type { ChangesView } from "./changes-view";
import type { Query } from "./choose-results";
import { getChangesWords, type Reader, readChanges } from "./read-changes";
import { readOpinionLines } from "./read-opinion-lines";
import type { ChangesSource } from "./view-changes";

async function getSource(
  locale: string,
  reader: Reader,
  where: Pick<ChangesSource, "paths" | "firmName">,
): Promise<Omit<ChangesSource, "wording">> {
  return {
    ...where,
    locale,
    sources: getContent().sources,
    t: await getChangesWords(locale, reader),
    resultWords: await getTranslate(locale),
  };
}

interface PageOf<Address> {
  readonly params: Promise<Address>;
  readonly searchParams: Promise<Query>;
}

/** For a page of the firm: two of its results compared, as the address asks, or why they cannot be. */
export async function loadChanges({
  params,
  searchParams,
}: PageOf<{ locale?: string; assessmentId: string }>): Promise<ChangesView> {
  const { scope } = await loadAssessment(params);
  const paths = { overview: assessmentPath(scope), changes: assessmentPath(scope, "changes") };
  const source = await getSource(scope.locale, "firm", { paths, firmName: null });
  const view = await readChanges(scope, source, await searchParams);
  // What a counsellor began and the firm has not answered has no result yet that anybody rated.
  if (scope.enteredById !== null) return view;
  return { ...view, opinions: await readOpinionLines(scope, view.trend) };
}

/** The same for a counsellor, if the firm shares its answers. */
export async function loadCaseChanges({ params, searchParams }: PageOf<CaseAddress>): Promise<ChangesView> {
  const address = await params;
  const { scope } = await loadCase(address, "answers");
  const paths = { overview: casePath(address), changes: casePath(address, "changes") };
  const source = await getSource(address.locale, "counsellor", {
    paths,
    firmName: await findFirmName(scope),
  });
  const view = await readChanges(scope, source, await searchParams);
  return { ...view, opinions: await readOpinionLines(scope, view.trend) };
}
