import "server-only";
import { createTranslator } from "next-intl";
import { getMessages } from "next-intl/server";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import type { Translate } from "@/app/_results/reading";
import { getTranslate } from "@/app/_results/translate";
import { getContent } from "@/lib/content/load";
import type { Finished } from "@/lib/domain/comparison/finished";
import type { AssessmentReadScope } from "@/lib/server/assessment/scope";
import { type FirmResult, findFirmResult, listFirmResults } from "@/lib/server/firm/results";
import type { ChangesView } from "./changes-view";
import { chooseResults } from "./choose-results";
import { viewChanges } from "./view-changes";

/** The words of what changed (namespace `changes`). */
export async function getChangesWords(locale: string): Promise<Translate> {
  const t = createTranslator({ locale, messages: await getMessages({ locale }), namespace: "changes" });
  return (key, values) => t(key as never, values as never);
}

/** A result of the firm with its documents, to be compared; null if it was deleted at this moment. */
export async function findFinished(scope: AssessmentReadScope, { id }: FirmResult): Promise<Finished | null> {
  const stored = await findFirmResult(scope, id);
  if (!stored) return null;
  const { editions, currentEdition } = getContent();
  const { answers, result } = stored;
  return { firmId: scope.firmId, edition: editions.get(stored.edition) ?? currentEdition, answers, result };
}

interface ChangesParams {
  readonly params: Promise<{ locale?: string; assessmentId: string }>;
  readonly searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
}

/** For a page: two results of the firm compared, as the address asks, or why they cannot be. */
export async function loadChanges({ params, searchParams }: ChangesParams): Promise<ChangesView> {
  const { scope, wording } = await loadAssessment(params);
  const { locale } = scope;
  const results = await listFirmResults(scope);
  const choice = chooseResults(results, await searchParams);
  const source = {
    locale,
    wording,
    sources: getContent().sources,
    t: await getChangesWords(locale),
    resultWords: await getTranslate(locale),
    paths: { overview: assessmentPath(scope), changes: assessmentPath(scope, "changes") },
  };
  if (!choice.ok) return viewChanges(source, results, choice, null);
  const before = await findFinished(scope, choice.before);
  const after = await findFinished(scope, choice.after);
  if (before && after) return viewChanges(source, results, choice, { before, after });
  return viewChanges(source, results, { ok: false, reason: "no-such", ends: choice }, null);
}
