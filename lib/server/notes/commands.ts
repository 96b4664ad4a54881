import "server-only";
import type { NoteDraft } from "@/lib/domain/portfolio/note";
import { isRecordId } from "../access/record-id";
import type { CaseScope } from "../agency/case-scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { toDate } from "../day-column";

type Case = CaseScope<"results">;

/** The note as its columns. */
function toColumns({ kind, audience, text, happenedOn }: NoteDraft) {
  return { kind, audience, text, happenedOn: toDate(happenedOn) };
}

/** Writes a note about the firm, and returns its id. */
export async function writeNote(scope: Case, note: NoteDraft, at = readClock()): Promise<string> {
  const { id: caseId, userId, agencyId, firmId } = scope;
  return getDatabase().$transaction(async (tx) => {
    const { id } = await tx.note.create({
      data: { caseId, authorId: userId, createdAt: at, ...toColumns(note) },
      select: { id: true },
    });
    await appendAudit(tx, { userId, act: "wrote-note", agencyId, firmId, subjectId: id });
    return id;
  });
}

/**
 * Changes a note and keeps how it read before. False if there is no such note by this author; a note that is left as
 * it is has no new version.
 */
export async function changeNote(
  scope: Case,
  id: string,
  note: NoteDraft,
  at = readClock(),
): Promise<boolean> {
  if (!isRecordId(id)) return false;
  const { id: caseId, userId, agencyId, firmId } = scope;
  const { kind, audience, text, happenedOn } = toColumns(note);
  return getDatabase().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Note" WHERE id = ${id}::uuid FOR UPDATE`;
    const old = await tx.note.findFirst({
      where: { id, caseId, authorId: userId },
      include: { _count: { select: { versions: true } } },
    });
    if (!old) return false;
    const isSame =
      old.kind === kind &&
      old.audience === audience &&
      old.text === text &&
      old.happenedOn.getTime() === happenedOn.getTime();
    if (isSame) return true;
    await tx.noteVersion.create({
      data: {
        noteId: id,
        number: old._count.versions + 1,
        kind: old.kind,
        audience: old.audience,
        text: old.text,
        happenedOn: old.happenedOn,
        until: at,
      },
    });
    await tx.note.update({ where: { id }, data: { kind, audience, text, happenedOn, changedAt: at } });
    await appendAudit(tx, { userId, act: "changed-note", agencyId, firmId, subjectId: id });
    return true;
  });
}

/** Deletes a note with all its versions. False if there is no such note by this author. */
export async function deleteNote(scope: Case, id: string): Promise<boolean> {
  if (!isRecordId(id)) return false;
  const { id: caseId, userId, agencyId, firmId } = scope;
  return getDatabase().$transaction(async (tx) => {
    const { count } = await tx.note.deleteMany({ where: { id, caseId, authorId: userId } });
    if (count === 0) return false;
    await appendAudit(tx, { userId, act: "deleted-note", agencyId, firmId, subjectId: id });
    return true;
  });
}
