import "server-only";
import type { NoteKind } from "@/lib/domain/portfolio/note";
import { mergeTimeline, momentOfDay, type TimelineKind } from "@/lib/domain/portfolio/timeline";
import type { Band } from "@/lib/domain/scoring/band";
import type { CaseScope } from "../agency/case-scope";
import { getDatabase } from "../database";
import { listNotes, type StoredNote } from "../notes/queries";

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
  readonly at: Date;
  /** Names; null is nobody, or somebody who is gone. */
  readonly from: string | null;
  readonly to: string | null;
  readonly by: string | null;
  readonly note: string | null;
}

/** Another kind of entry is one more member here, and one more list in `loadTimeline`. */
export type TimelineEntry = ResultEntry | BegunEntry | NoteEntry | HandoverEntry;

type Case = CaseScope<"results">;

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
    select: { createdAt: true, startedFromId: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return found.map(({ createdAt, startedFromId }) => ({
    kind: "begun",
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
    select: { at: true, note: true, from: name, to: name, by: { select: { name: true } } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  return found.map(({ at, note, from, to, by }) => ({
    kind: "handover",
    at,
    note,
    from: from?.user.name ?? null,
    to: to?.user.name ?? null,
    by: by?.name ?? null,
  }));
}

/** All that happened with the firm, or what was of one kind, the newest first. */
export async function loadTimeline(scope: Case, kind: TimelineKind | null): Promise<TimelineEntry[]> {
  const lists = await Promise.all([
    listBegun(scope),
    listResultEntries(scope),
    listHandovers(scope),
    listNoteEntries(scope),
  ]);
  const entries = mergeTimeline<TimelineEntry>(...lists);
  return kind === null ? entries : entries.filter((entry) => entry.kind === kind);
}
