import "server-only";
import type { OutcomeFigures } from "@/lib/domain/outcomes/figures";
import type { Letter } from "@/lib/domain/portfolio/letter";
import type { NoteKind } from "@/lib/domain/portfolio/note";
import { mergeTimeline, momentOfDay, type TimelineKind } from "@/lib/domain/portfolio/timeline";
import type { Band } from "@/lib/domain/scoring/band";
import type { CaseScope } from "../agency/case-scope";
import { getDatabase } from "../database";
import { listNotes, type StoredNote } from "../notes/queries";
import { listCheckIns, listSupport, type SupportRecord } from "../outcomes/queries";
import { openOutcomesOfCase } from "../outcomes/scope";
import { listSteps } from "../plan/queries";
import { openPlanOfCase } from "../plan/scope";

/** A finished assessment: its result is at `number`. */
export interface ResultEntry {
  readonly kind: "result";
  readonly at: Date;
  readonly assessmentId: string;
  readonly number: number;
  readonly band: Band;
  readonly readiness: number | null;
  /** Of the result before. */
  readonly previousReadiness: number | null;
}

interface BegunEntry {
  readonly kind: "begun";
  readonly assessmentId: string;
  readonly at: Date;
  /** The assessment goes on from an earlier result. */
  readonly isFollowUp: boolean;
}

export interface NoteEntry {
  readonly kind: NoteKind;
  readonly at: Date;
  readonly note: StoredNote;
}

export interface HandoverEntry {
  readonly kind: "handover";
  readonly id: string;
  readonly at: Date;
  /** Names; null is nobody, or somebody who is gone. */
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string | null;
  readonly note: string | null;
}

export interface StepEntry {
  readonly kind: "step";
  readonly at: Date;
  readonly id: string;
  readonly title: string;
  readonly isDone: boolean;
}

export interface SupportEntry {
  readonly kind: "support";
  readonly at: Date;
  readonly support: SupportRecord;
}

export interface CheckInEntry {
  readonly kind: "check-in";
  readonly id: string;
  readonly at: Date;
  readonly figures: OutcomeFigures;
}

export interface LetterEntry {
  readonly kind: "letter";
  readonly id: string;
  readonly at: Date;
  readonly letter: Letter;
  readonly by: string | null;
}

/** Another kind of entry is one more member here, and one more list in `loadTimeline`. */
export type TimelineEntry =
  | ResultEntry
  | BegunEntry
  | NoteEntry
  | StepEntry
  | SupportEntry
  | CheckInEntry
  | LetterEntry
  | HandoverEntry;

type Case = CaseScope<"results">;

/** What the member may see of the firm: null for a part that it does not share. */
export interface OpenParts {
  readonly results: Case;
  readonly plan: CaseScope<"plan"> | null;
  readonly outcomes: CaseScope<"outcomes"> | null;
}

/** Read from the documents: there are few results of one firm. */
function listResultEntries({ firmId }: Case): Promise<ResultEntry[]> {
  return getDatabase().$queryRaw<ResultEntry[]>`
    SELECT 'result' AS kind, "createdAt" AS at, "assessmentId", number, band, readiness,
      lag(readiness) OVER (ORDER BY "createdAt", number) AS "previousReadiness"
    FROM (
      SELECT result."createdAt", result."assessmentId", result.number,
        result.result #>> '{band,value}' AS band, (result.result #>> '{readiness,score}')::float8 AS readiness
      FROM "Result" result JOIN "Assessment" assessment ON assessment.id = result."assessmentId"
      WHERE assessment."firmId" = ${firmId}::uuid
    ) found ORDER BY "createdAt" DESC, number DESC`;
}

async function listBegun({ firmId }: Case): Promise<BegunEntry[]> {
  const found = await getDatabase().assessment.findMany({
    where: { firmId },
    select: { id: true, createdAt: true, startedFromId: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return found.map(({ id, createdAt, startedFromId }) => ({
    kind: "begun",
    assessmentId: id,
    at: createdAt,
    isFollowUp: startedFromId !== null,
  }));
}

async function listNoteEntries(scope: Case): Promise<NoteEntry[]> {
  const notes = await listNotes(scope);
  return notes.map((note) => ({
    kind: note.kind,
    at: momentOfDay(note.happenedOn, note.createdAt),
    note,
  }));
}

/** Who followed the firm up, the newest change first. */
export async function listHandovers({ id }: Case): Promise<HandoverEntry[]> {
  const name = { select: { user: { select: { name: true } } } } as const;
  const found = await getDatabase().handover.findMany({
    where: { caseId: id },
    select: { id: true, at: true, note: true, from: name, to: name, by: { select: { name: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return found.map(({ id: handoverId, at, note, from, to, by }) => ({
    kind: "handover",
    id: handoverId,
    at,
    note,
    from: from?.user.name ?? null,
    to: to?.user.name ?? null,
    by: by?.name ?? null,
  }));
}

/** Steps of the plan: each when it was added, and when it was done. */
async function listStepEntries(scope: CaseScope<"plan">): Promise<StepEntry[]> {
  const steps = await listSteps(openPlanOfCase(scope));
  return steps.flatMap(({ id, title, createdAt, doneOn }) => [
    { kind: "step" as const, at: createdAt, id, title, isDone: false },
    ...(doneOn ? [{ kind: "step" as const, at: momentOfDay(doneOn, null), id, title, isDone: true }] : []),
  ]);
}

async function listSupportEntries(scope: CaseScope<"outcomes">): Promise<SupportEntry[]> {
  const records = await listSupport(openOutcomesOfCase(scope));
  return records.map((support) => ({
    kind: "support",
    at: momentOfDay(support.receivedOn, null),
    support,
  }));
}

async function listCheckInEntries(scope: CaseScope<"outcomes">): Promise<CheckInEntry[]> {
  const checkIns = await listCheckIns(openOutcomesOfCase(scope));
  return checkIns.map(({ id, asOf, figures, createdAt }) => ({
    kind: "check-in",
    id,
    at: momentOfDay(asOf, createdAt),
    figures,
  }));
}

async function listLetterEntries({ id: caseId }: Case): Promise<LetterEntry[]> {
  const letters = await getDatabase().caseLetter.findMany({
    where: { caseId },
    select: { id: true, kind: true, at: true, sentBy: { select: { name: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return letters.map(({ id, kind, at, sentBy }) => ({
    kind: "letter",
    id,
    at,
    letter: kind as Letter,
    by: sentBy?.name ?? null,
  }));
}

/** All that happened with the firm and may be seen, or what was of one kind, the newest first. */
export async function loadTimeline(
  { results, plan, outcomes }: OpenParts,
  kind: TimelineKind | null,
): Promise<TimelineEntry[]> {
  const lists = await Promise.all([
    listBegun(results),
    listResultEntries(results),
    plan ? listStepEntries(plan) : [],
    outcomes ? listSupportEntries(outcomes) : [],
    outcomes ? listCheckInEntries(outcomes) : [],
    listLetterEntries(results),
    listHandovers(results),
    listNoteEntries(results),
  ]);
  const entries = mergeTimeline<TimelineEntry>(...lists);
  return kind === null ? entries : entries.filter((entry) => entry.kind === kind);
}
