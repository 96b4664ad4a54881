import "server-only";
import type { ChangesView } from "@/app/_changes/changes-view";
import { getChangesWords, readChanges } from "@/app/_changes/read-changes";
import { type ReadOpinion, readOpinions } from "@/app/_opinion/read-opinion";
import { readStored } from "@/app/_results/read-stored";
import type { Reading } from "@/app/_results/reading";
import type { Day } from "@/lib/domain/day";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { type CaseScope, openCase } from "@/lib/server/agency/case-scope";
import type { AgencyScope } from "@/lib/server/agency/scope";
import { openCaseAssessment } from "@/lib/server/assessment/scope";
import { findNewestResult } from "@/lib/server/caseload/firm-file";
import { readToday } from "@/lib/server/clock";
import { type FirmResult, listFirmResults } from "@/lib/server/firm/results";
import { listNotes, type StoredNote } from "@/lib/server/notes/queries";
import { getOpinion } from "@/lib/server/opinion/queries";
import { openOpinion } from "@/lib/server/opinion/scope";
import { listSteps, type PlanStep } from "@/lib/server/plan/queries";
import { openPlanOfCase } from "@/lib/server/plan/scope";

/** All that a brief is made from. What rests on answers or on the plan is null where the firm shares none. */
export interface CaseOfBrief {
  readonly firmName: string | null;
  readonly today: Day;
  readonly reading: Reading;
  /** All results of the firm, the oldest first. */
  readonly results: readonly FirmResult[];
  readonly withAnswers: { readonly changes: ChangesView; readonly opinion: ReadOpinion | null } | null;
  readonly agreements: readonly StoredNote[];
  readonly steps: readonly PlanStep[] | null;
}

/** What changed since the result before, in the words for a counsellor. */
async function readMoves(
  scope: CaseScope<"answers">,
  { locale, sources, t: resultWords }: Reading,
): Promise<ChangesView> {
  const t = await getChangesWords(locale, "counsellor");
  const paths = { overview: "", changes: "" };
  return readChanges(scope, { locale, sources, t, resultWords, paths, firmName: null });
}

async function readOwn(scope: CaseScope<"answers">, id: string, locale: string): Promise<ReadOpinion | null> {
  const opened = await openOpinion(scope, id);
  const [read] = opened ? await readOpinions(opened.assessment, [await getOpinion(opened)], locale) : [];
  return read ?? null;
}

/** Reads what a brief tells of a firm, as far as it is shared; null before the firm's first result. */
export async function readCaseOfBrief(
  agency: AgencyScope<"follow-firms">,
  scope: CaseScope<"results">,
  locale: string,
): Promise<CaseOfBrief | null> {
  const newest = await findNewestResult(scope);
  const assessment = newest && (await openCaseAssessment(scope, newest.assessmentId));
  if (!newest || !assessment) return null;
  const answers = await openCase(agency, scope.firmId, "answers");
  const plan = await openCase(agency, scope.firmId, "plan");
  const reading = await readStored(newest.stored, locale);
  const results = await listFirmResults(assessment);
  const notes = await listNotes(scope);
  return {
    firmName: await findFirmName(scope),
    today: readToday(),
    reading,
    results,
    withAnswers: answers && {
      changes: await readMoves(answers, reading),
      opinion: await readOwn(answers, assessment.id, locale),
    },
    agreements: notes.filter(({ kind }) => kind === "agreement"),
    steps: plan && (await listSteps(openPlanOfCase(plan))),
  };
}
