import "server-only";
import type { NoteDraft } from "@/lib/domain/portfolio/note";
import { isRecordId } from "../access/record-id";
import type { CaseScope } from "../agency/case-scope";
import { getDatabase } from "../database";
import { toDay } from "../day-column";
import type { FirmScope } from "../firm/scope";

export interface StoredNote extends NoteDraft {
  readonly id: string;
  /** Null for somebody who has no account any more. */
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly changedAt: Date | null;
}

export interface NoteVersion extends NoteDraft {
  /** Until when it read like this. */
  readonly until: Date;
}

/** What the people of a firm read of a note that is for them. */
export interface SharedNote extends Omit<StoredNote, "audience"> {
  readonly agencyName: string;
}

const select = {
  id: true,
  kind: true,
  audience: true,
  text: true,
  happenedOn: true,
  createdAt: true,
  changedAt: true,
  author: { select: { id: true, name: true } },
} as const;

const newestFirst = [{ happenedOn: "desc" }, { createdAt: "desc" }, { id: "desc" }] as const;

/** The notes about the firm, the newest first. */
export async function listNotes({ id }: CaseScope<"results">): Promise<StoredNote[]> {
  const notes = await getDatabase().note.findMany({
    where: { caseId: id },
    select,
    orderBy: [...newestFirst],
  });
  return notes.map((note) => ({ ...note, happenedOn: toDay(note.happenedOn) }));
}

/** A note about the firm with how it read before, the newest version first; null if there is none. */
export async function findNote(
  { id: caseId }: CaseScope<"results">,
  id: string,
): Promise<{ readonly note: StoredNote; readonly versions: readonly NoteVersion[] } | null> {
  if (!isRecordId(id)) return null;
  const found = await getDatabase().note.findFirst({
    where: { id, caseId },
    select: { ...select, versions: { orderBy: { number: "desc" } } },
  });
  if (!found) return null;
  const { versions, ...note } = found;
  return {
    note: { ...note, happenedOn: toDay(note.happenedOn) },
    versions: versions.map(({ kind, audience, text, happenedOn, until }) => ({
      kind,
      audience,
      text,
      happenedOn: toDay(happenedOn),
      until,
    })),
  };
}

/** The notes that agencies wrote for the firm itself, the newest first. */
export async function listSharedNotes({ id }: FirmScope): Promise<SharedNote[]> {
  const notes = await getDatabase().note.findMany({
    where: { audience: "firm", case: { firmId: id } },
    select: { ...select, case: { select: { agency: { select: { name: true } } } } },
    orderBy: [...newestFirst],
  });
  return notes.map(({ case: { agency }, audience: _, ...note }) => ({
    ...note,
    happenedOn: toDay(note.happenedOn),
    agencyName: agency.name,
  }));
}
