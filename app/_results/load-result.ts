import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { originOf } from "@/app/_access/http";
import { type LoadedAssessment, loadAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { readContext } from "@/app/_assessment/scoring-context";
import { findStandingResult } from "@/app/_assessment/standing-result";
import { sharingPath } from "@/app/_consent/paths";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { countBandsByWeights } from "@/lib/domain/scoring/robustness";
import { findResult, listResults, type ResultSummary } from "@/lib/server/assessment/queries";
import { getResultBands } from "@/lib/server/assessment/result-bands";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { readToday } from "@/lib/server/clock";
import { listFirmResults } from "@/lib/server/firm/results";
import { findGoal } from "@/lib/server/goal/queries";
import { parseAudience } from "./audience";
import { readLoaded } from "./read-loaded";
import type { Reading } from "./reading";
import type { KeptResult, ResultPaths, ResultView } from "./result-view";
import { parseStepsShown } from "./steps-shown";

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

/** What the answers of this moment say: stored, if they still give that result, else scored for today. */
async function showNewest(loaded: LoadedAssessment, kept: readonly ResultSummary[]): Promise<Shown> {
  const { scope, edition, current, checked } = loaded;
  const standing = await findStandingResult(loaded, kept);
  if (standing) {
    const { result, number } = standing;
    return { result, answers: current.answers, number, origin: "stored" };
  }
  const result = assessFirm(edition, {
    answers: checked.placed,
    asOf: readToday(),
    context: await readContext(scope, current.revision),
  });
  return { result, answers: current.answers, number: null, origin: kept.length > 0 ? "changed" : "live" };
}

async function listKept(scope: AssessmentScope, results: readonly ResultSummary[]): Promise<KeptResult[]> {
  const bands = results.length > 0 ? await getResultBands(scope) : new Map();
  return results.map(({ number, asOf }) => ({ number, asOf, band: bands.get(number) ?? "undetermined" }));
}

async function listPaths(assessment: AssessmentScope): Promise<ResultPaths> {
  const { locale, firmId } = assessment;
  const { length } = await listFirmResults(assessment);
  const isOwn = assessment.enteredById === null;
  return {
    ...(isOwn ? { sharing: sharingPath({ locale, firmId }) } : {}),
    overview: assessmentPath(assessment),
    check: assessmentPath(assessment, "check"),
    finish: assessmentPath(assessment, "check/finish"),
    journey: assessmentPath(assessment, "journey"),
    result: assessmentPath(assessment, "result"),
    again: isOwn && length > 0 ? assessmentPath(assessment, "again") : null,
    changes: length > 1 ? assessmentPath(assessment, "changes") : null,
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
  const { scope, edition } = loaded;
  const { number } = await params;
  const results = await listResults(scope);
  const newest = results.at(-1)?.number;
  const shown = await (number === undefined
    ? showNewest(loaded, results)
    : showStored(scope, Number(number), newest));
  const reading = await readLoaded(loaded, shown);
  const isOfNow = shown.origin !== "earlier";
  return {
    reading,
    origin: shown.origin,
    number: shown.number,
    kept: await listKept(scope, results),
    journey: scope.journey,
    audience: parseAudience((await searchParams).for),
    stepsShown: parseStepsShown((await searchParams).steps),
    robustness: countBandsByWeights(edition, reading.sheet, reading.result.criticalGaps.length > 0),
    paths: await listPaths(scope),
    goal: isOfNow ? await findGoal(scope) : null,
    canTry: isOfNow,
    isShared: false,
  };
}
