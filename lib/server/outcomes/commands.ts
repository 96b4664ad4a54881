import "server-only";
import type { CheckInFields } from "@/lib/domain/outcomes/check-in-form";
import type { SupportFields } from "@/lib/domain/outcomes/support-form";
import { AppError } from "@/lib/errors";
import { isRecordId } from "../access/record-id";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { lockFirm } from "../consent/write-consent";
import { getDatabase } from "../database";
import { toDate } from "../day-column";
import type { Prisma } from "../generated/client";
import type { OutcomeScope } from "./scope";

/** A record by a member of an agency is in the audit log; the firm's own have a history of their own. */
async function noteAct(
  tx: Prisma.TransactionClient,
  { firmId, userId, agencyId }: OutcomeScope,
  subjectId: string,
): Promise<void> {
  if (agencyId !== null)
    await appendAudit(tx, { userId, act: "recorded-outcomes", agencyId, firmId, subjectId });
}

/** Records how the firm fares, and returns the id of the check-in. The same told twice is one. */
export async function recordCheckIn(
  scope: OutcomeScope,
  fields: CheckInFields,
  at = readClock(),
): Promise<string> {
  const { firmId, userId, agencyId } = scope;
  const told = { asOf: toDate(fields.asOf), figures: { ...fields.figures } };
  return getDatabase().$transaction(async (tx) => {
    await lockFirm(tx, firmId);
    const same = await tx.checkIn.findFirst({
      where: { firmId, asOf: told.asOf, figures: { equals: told.figures } },
      select: { id: true },
    });
    if (same) return same.id;
    const entry = { ...told, revision: 1, byId: userId, agencyId, at };
    const { id } = await tx.checkIn.create({
      data: { ...told, firmId, createdById: userId, agencyId, createdAt: at, entries: { create: entry } },
      select: { id: true },
    });
    await noteAct(tx, scope, id);
    return id;
  });
}

/** Corrects a check-in that is still as the writer saw it; false if somebody else was first, and nothing is written. */
export async function correctCheckIn(
  scope: OutcomeScope,
  id: string,
  seenRevision: number,
  fields: CheckInFields,
  at = readClock(),
): Promise<boolean> {
  const { firmId, userId: byId, agencyId } = scope;
  if (!isRecordId(id)) throw notThere();
  const told = { asOf: toDate(fields.asOf), figures: { ...fields.figures } };
  return getDatabase().$transaction(async (tx) => {
    const revision = seenRevision + 1;
    const { count } = await tx.checkIn.updateMany({
      where: { id, firmId, revision: seenRevision },
      data: { ...told, revision },
    });
    if (count === 0) {
      if ((await tx.checkIn.count({ where: { id, firmId } })) === 0) throw notThere();
      return false;
    }
    await tx.checkInEntry.create({ data: { ...told, checkInId: id, revision, byId, agencyId, at } });
    await noteAct(tx, scope, id);
    return true;
  });
}

function toSupportColumns({ receivedOn, ...rest }: SupportFields) {
  return { ...rest, receivedOn: toDate(receivedOn) };
}

/** Records support that the firm received, and returns its id. The same told twice is one. */
export async function recordSupport(
  scope: OutcomeScope,
  fields: SupportFields,
  at = readClock(),
): Promise<string> {
  const { firmId, userId, agencyId } = scope;
  const told = toSupportColumns(fields);
  return getDatabase().$transaction(async (tx) => {
    await lockFirm(tx, firmId);
    const same = await tx.supportReceived.findFirst({
      where: { firmId, removedAt: null, ...told },
      select: { id: true },
    });
    if (same) return same.id;
    const entry = { ...told, revision: 1, byId: userId, agencyId, at };
    const { id } = await tx.supportReceived.create({
      data: { ...told, firmId, createdById: userId, agencyId, createdAt: at, entries: { create: entry } },
      select: { id: true },
    });
    await noteAct(tx, scope, id);
    return id;
  });
}

/** Corrects a record of support that is still as the writer saw it; false if somebody else was first. */
export async function correctSupport(
  scope: OutcomeScope,
  id: string,
  seenRevision: number,
  fields: SupportFields,
  at = readClock(),
): Promise<boolean> {
  const { firmId, userId: byId, agencyId } = scope;
  if (!isRecordId(id)) throw notThere();
  const told = toSupportColumns(fields);
  const where = { id, firmId, removedAt: null };
  return getDatabase().$transaction(async (tx) => {
    const revision = seenRevision + 1;
    const { count } = await tx.supportReceived.updateMany({
      where: { ...where, revision: seenRevision },
      data: { ...told, revision },
    });
    if (count === 0) {
      if ((await tx.supportReceived.count({ where })) === 0) throw notThere();
      return false;
    }
    await tx.supportEntry.create({ data: { ...told, supportId: id, revision, byId, agencyId, at } });
    await noteAct(tx, scope, id);
    return true;
  });
}

/** Takes a record of support back as an error: it stays stored, and counts for nothing. */
export async function takeBackSupport(scope: OutcomeScope, id: string, at = readClock()): Promise<void> {
  if (!isRecordId(id)) throw notThere();
  await getDatabase().$transaction(async (tx) => {
    const where = { id, firmId: scope.firmId, removedAt: null };
    const { count } = await tx.supportReceived.updateMany({ where, data: { removedAt: at } });
    if (count === 0) throw notThere();
    await noteAct(tx, scope, id);
  });
}

function notThere(): AppError {
  return new AppError("NOT_FOUND", "There is no such record.");
}
