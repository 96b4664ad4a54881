import "server-only";
import { createTranslator } from "next-intl";
import { getMessages } from "next-intl/server";
import { loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import type { Reading, Translate } from "@/app/_results/reading";
import { getTranslate } from "@/app/_results/translate";
import { getContent, getWording } from "@/lib/content/load";
import { compareAssessments } from "@/lib/domain/comparison/compare";
import { type Finished, findRefusal } from "@/lib/domain/comparison/finished";
import type { Side } from "@/lib/domain/comparison/ground";
import { buildTrend } from "@/lib/domain/comparison/trend";
import type { Edition } from "@/lib/domain/edition/edition";
import type { AssessmentReadScope } from "@/lib/server/assessment/scope";
import { type FirmResult, findFirmResult, listFirmResults } from "@/lib/server/firm/results";
import type { Changes, ChangesView } from "./changes-view";
import { chooseResults } from "./choose-results";

async function getWords(locale: string): Promise<Translate> {
  const messages = await getMessages({ locale });
  const t = createTranslator({ locale, messages, namespace: "changes" });
  return (key, values) => t(key as never, values as never);
}

async function loadFinished(scope: AssessmentReadScope, { id }: FirmResult): Promise<Finished> {
  const stored = await findFirmResult(scope, id);
  if (!stored) throw new Error("A result was deleted while it was read.");
  const { editions, currentEdition } = getContent();
  const { answers, result } = stored;
  return { firmId: scope.firmId, edition: editions.get(stored.edition) ?? currentEdition, answers, result };
}

/** A side of the comparison with its words. No question is a link: these are answers of their day. */
function readSide(edition: Edition, { answers, sheet, result }: Side, locale: string, t: Translate): Reading {
  const given = edition.questions.map(({ id, place }) => [id, answers[place]] as const);
  return {
    result,
    answers: Object.fromEntries(given),
    sheet,
    edition,
    wording: getWording(locale),
    sources: getContent().sources,
    locale,
    t,
    hrefOf: () => null,
  };
}

/** A result that was replaced on the same day by a later one of its assessment was a step on the way there. */
function listMilestones(results: readonly FirmResult[]): FirmResult[] {
  return results.filter((result, index) => {
    const later = results.slice(index + 1);
    return !later.some(
      ({ assessmentId, asOf }) => assessmentId === result.assessmentId && asOf === result.asOf,
    );
  });
}

interface ChangesParams {
  readonly params: Promise<{ locale?: string; assessmentId: string }>;
  readonly searchParams: Promise<{ from?: string | string[]; to?: string | string[] }>;
}

/** For a page: two results of the firm compared, as the address asks, or why they cannot be. */
export async function loadChanges({ params, searchParams }: ChangesParams): Promise<ChangesView> {
  const { scope, wording } = await loadAssessment(params);
  const { locale } = scope;
  const t = await getWords(locale);
  const resultWords = await getTranslate(locale);
  const results = await listFirmResults(scope);
  const choice = chooseResults(results, await searchParams);
  const view = {
    locale,
    t,
    paths: { overview: assessmentPath(scope), changes: assessmentPath(scope, "changes") },
    bandNames: wording.results["band-names"],
    stageNames: Object.fromEntries(
      Object.entries(wording.results.stages).map(([id, { name }]) => [id, name]),
    ),
    axisNames: {
      readiness: wording.results.axes.readiness.name,
      willingness: wording.results.axes.willingness.name,
      ability: wording.results.axes.ability.name,
    },
    results,
    trend: buildTrend(listMilestones(results)),
    words: { locale, t: resultWords },
  };
  if (!choice.ok) return { ...view, ends: choice.ends, refusal: choice.reason, changes: null };

  const [before, after] = await Promise.all([
    loadFinished(scope, choice.before),
    loadFinished(scope, choice.after),
  ]);
  const refusal = findRefusal({ before, after });
  if (refusal) return { ...view, ends: choice, refusal, changes: null };
  const comparison = compareAssessments(before, after);
  const { ground } = comparison;
  const changes: Changes = {
    comparison,
    before: readSide(ground.edition, ground.before, locale, resultWords),
    after: readSide(ground.edition, ground.after, locale, resultWords),
    stored: choice,
    t,
  };
  return { ...view, ends: choice, refusal: null, changes };
}
