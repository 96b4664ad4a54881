import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { originOf } from "@/app/_access/http";
import { firmPath } from "@/app/_access/paths";
import { type LoadedAssessment, loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { readPlanInResult } from "@/app/_plan/plan-in-result";
import { getContent } from "@/lib/content/load";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { countBandsByWeights } from "@/lib/domain/scoring/robustness";
import { findResult, listResults, type ResultSummary } from "@/lib/server/assessment/queries";
import { getResultBands } from "@/lib/server/assessment/result-bands";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readToday } from "@/lib/server/clock";
import { hasOpenPlan } from "@/lib/server/plan/queries";
import { openPlanOfAssessment } from "@/lib/server/plan/scope";
import { parseAudience } from "./audience";
import { linkQuestions } from "./question-links";
import type { Reading } from "./reading";
import type { KeptResult, ResultPaths, ResultView } from "./result-view";
import { parseStepsShown } from "./steps-shown";
import { getTranslate } from "./translate";

type Shown = Pick<Reading, "result" | "answers"> & Pick<ResultView, "origin" | "number">;

/** A stored result as it was; the newest where there is none with this number. */
async function showStored(
  scope: AssessmentScope,
  number: number,
  newest: number | undefined,
): Promise<Shown> {
  const stored = (await findResult(scope, number)) ?? redirect(assessmentPath(scope, "result"));
  const { result, answers } = stored;
  return { result, answers, number, origin: number === newest ? "stored" : "earlier" };
}

/** What the answers of this moment say: stored, if they have not changed since, else scored for today. */
async function showNewest(loaded: LoadedAssessment, kept: readonly ResultSummary[]): Promise<Shown> {
  const { scope, edition, current, checked } = loaded;
  const last = kept.at(-1);
  if (last?.revision === current.revision) return showStored(scope, last.number, last.number);
  const result = assessFirm(edition, {
    answers: checked.placed,
    asOf: readToday(),
    context: { earlierAssessment: kept.length > 0, openPlan: await hasOpenPlan(openPlanOfAssessment(scope)) },
  });
  return { result, answers: current.answers, number: null, origin: last ? "changed" : "live" };
}

async function listKept(scope: AssessmentScope, results: readonly ResultSummary[]): Promise<KeptResult[]> {
  const bands = results.length > 0 ? await getResultBands(scope) : new Map();
  return results.map(({ number, asOf }) => ({ number, asOf, band: bands.get(number) ?? "undetermined" }));
}

async function listPaths(assessment: AssessmentScope): Promise<ResultPaths> {
  const { locale, firmId } = assessment;
  return {
    ...(assessment.enteredById === null ? { sharing: firmPath({ locale, firmId }, "sharing") } : {}),
    overview: assessmentPath(assessment),
    check: assessmentPath(assessment, "check"),
    finish: assessmentPath(assessment, "check/finish"),
    journey: assessmentPath(assessment, "journey"),
    result: assessmentPath(assessment, "result"),
    method: `${originOf(await headers())}/${assessment.locale}/method`,
  };
}

interface ResultParams {
  readonly params: Promise<{ assessmentId: string; number?: string }>;
  readonly searchParams: Promise<{ for?: string | string[]; steps?: string | string[] }>;
}

/** For a page: the result with the number of the address, or without one what the answers say now. */
export async function loadResult({ params, searchParams }: ResultParams): Promise<ResultView> {
  const loaded = await loadAssessment(params);
  const { scope, edition, wording } = loaded;
  const { number } = await params;
  const results = await listResults(scope);
  const newest = results.at(-1)?.number;
  const shown = await (number === undefined
    ? showNewest(loaded, results)
    : showStored(scope, Number(number), newest));
  const { result, answers } = shown;
  const sheet = readSheet(edition, placeAnswers(edition, answers));
  return {
    reading: {
      result,
      answers,
      sheet,
      edition,
      wording,
      sources: getContent().sources,
      locale: scope.locale,
      t: await getTranslate(scope.locale),
      hrefOf: linkQuestions(edition, scope, scope.journey),
      plan: await readPlanInResult(scope),
    },
    origin: shown.origin,
    number: shown.number,
    kept: await listKept(scope, results),
    journey: scope.journey,
    audience: parseAudience((await searchParams).for),
    stepsShown: parseStepsShown((await searchParams).steps),
    robustness: countBandsByWeights(edition, sheet, result.criticalGaps.length > 0),
    paths: await listPaths(scope),
    isShared: false,
  };
}
