import "server-only";
import type { Day } from "@/lib/domain/day";
import type { CheckInFields } from "@/lib/domain/outcomes/check-in-form";
import type { OutcomeFigures } from "@/lib/domain/outcomes/figures";
import type { Rating, SupportFields } from "@/lib/domain/outcomes/support-form";
import { isRecordId } from "../access/record-id";
import { getDatabase } from "../database";
import { toDay } from "../day-column";
import type { SupportReceived } from "../generated/client";
import type { OutcomeScope } from "./scope";

export interface CheckIn extends CheckInFields {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: Date;
}

export interface SupportRecord extends SupportFields {
  readonly id: string;
  readonly revision: number;
}

interface CheckInRow {
  readonly id: string;
  readonly asOf: Date;
  readonly figures: unknown;
  readonly revision: number;
  readonly createdAt: Date;
}

function readCheckIn({ id, asOf, figures, revision, createdAt }: CheckInRow): CheckIn {
  // What recordCheckIn and correctCheckIn wrote.
  return { id, asOf: toDay(asOf), figures: figures as OutcomeFigures, revision, createdAt };
}

/** The oldest first. */
export async function listCheckIns({ firmId }: OutcomeScope): Promise<CheckIn[]> {
  const rows = await getDatabase().checkIn.findMany({
    where: { firmId },
    orderBy: [{ asOf: "asc" }, { id: "asc" }],
  });
  return rows.map(readCheckIn);
}

/** One check-in, or null. */
export async function findCheckIn({ firmId }: OutcomeScope, id: string): Promise<CheckIn | null> {
  if (!isRecordId(id)) return null;
  const row = await getDatabase().checkIn.findUnique({ where: { id, firmId } });
  return row && readCheckIn(row);
}

/** What a check-in said after each change, the newest first; its first saying is the last of the list. */
export async function listEarlierFigures(
  { firmId }: OutcomeScope,
  checkInId: string,
): Promise<{ asOf: Day; figures: OutcomeFigures; at: Date }[]> {
  if (!isRecordId(checkInId)) return [];
  const entries = await getDatabase().checkInEntry.findMany({
    where: { checkInId, checkIn: { firmId } },
    orderBy: { revision: "desc" },
  });
  return entries.map(({ asOf, figures, at }) => ({
    asOf: toDay(asOf),
    figures: figures as unknown as OutcomeFigures,
    at,
  }));
}

type SupportRow = Pick<SupportReceived, "type" | "bodyId" | "bodyName" | "receivedOn" | "hours" | "rating">;

function readSupport({ type, bodyId, bodyName, receivedOn, hours, rating }: SupportRow): SupportFields {
  return {
    type,
    bodyId,
    bodyName,
    receivedOn: toDay(receivedOn),
    hours: hours === null ? null : hours.toNumber(),
    rating: rating as Rating | null,
  };
}

/** Support that counts, the oldest first. */
export async function listSupport({ firmId }: OutcomeScope): Promise<SupportRecord[]> {
  const rows = await getDatabase().supportReceived.findMany({
    where: { firmId, removedAt: null },
    orderBy: [{ receivedOn: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ id: row.id, revision: row.revision, ...readSupport(row) }));
}

/** One record of support that counts, or null. */
export async function findSupport({ firmId }: OutcomeScope, id: string): Promise<SupportRecord | null> {
  if (!isRecordId(id)) return null;
  const row = await getDatabase().supportReceived.findUnique({ where: { id, firmId, removedAt: null } });
  return row && { id, revision: row.revision, ...readSupport(row) };
}

/** What a record of support said after each change, the newest first; its first saying is the last of the list. */
export async function listSupportHistory(
  { firmId }: OutcomeScope,
  supportId: string,
): Promise<(SupportFields & { at: Date })[]> {
  if (!isRecordId(supportId)) return [];
  const entries = await getDatabase().supportEntry.findMany({
    where: { supportId, support: { firmId } },
    orderBy: { revision: "desc" },
  });
  return entries.map((entry) => ({ at: entry.at, ...readSupport(entry) }));
}

/** Steps of the plan that are done and may be seen, each with its day, the oldest first. */
export async function listFinished({
  firmId,
  seesPlan,
}: OutcomeScope): Promise<{ id: string; title: string; doneOn: Day }[]> {
  if (!seesPlan) return [];
  const rows = await getDatabase().planStep.findMany({
    where: { firmId, status: "done" },
    select: { id: true, title: true, doneAt: true },
    orderBy: { doneAt: "asc" },
  });
  return rows.flatMap(({ id, title, doneAt }) => (doneAt ? [{ id, title, doneOn: toDay(doneAt) }] : []));
}
