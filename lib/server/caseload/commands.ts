import "server-only";
import { mayAct } from "@/lib/domain/access/agency-acts";
import { mayArchive, mayAssign } from "@/lib/domain/portfolio/assignment";
import { isRecordId } from "../access/record-id";
import { selectFalling } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";

type Agency = AgencyScope<"follow-firms">;

/** What became of the firms that were chosen: those that do not fall to the member count as left. */
export interface BulkOutcome {
  readonly done: number;
  readonly left: number;
}

export const LONGEST_HANDOVER_NOTE = 2_000;
/** More than a page of the caseload shows. */
const MOST_CHOSEN = 200;
/** So many firms take their time on a busy machine. */
export const PATIENCE = { timeout: 30_000 };

interface Chosen {
  readonly id: string;
  readonly firmId: string;
  readonly counsellorId: string | null;
  readonly archivedAt: Date | null;
}

/** The chosen cases that fall to the member, held until the transaction ends. */
export function holdChosen(
  tx: Prisma.TransactionClient,
  agency: Agency,
  firmIds: readonly string[],
): Promise<Chosen[]> {
  const wanted = firmIds.filter(isRecordId).slice(0, MOST_CHOSEN);
  return tx.$queryRaw<Chosen[]>`
    SELECT id, "firmId", "counsellorId", "archivedAt" FROM "Case" held
     WHERE ${selectFalling(agency)} AND "firmId" = ANY (${wanted}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** Is this somebody of the agency who follows firms up? */
async function isCounsellor(agency: Agency, membershipId: string): Promise<boolean> {
  if (!isRecordId(membershipId)) return false;
  const where = { id: membershipId, agencyId: agency.id, endedAt: null };
  const member = await getDatabase().membership.findFirst({ where, select: { roles: true } });
  return member !== null && mayAct(member.roles, "follow-firms");
}

/**
 * Gives the chosen firms to a member to follow up, or to nobody (null), with what the next one should know. Null if
 * there is no such member.
 */
export async function assignCases(
  agency: Agency,
  { firmIds, to, note }: { firmIds: readonly string[]; to: string | null; note: string },
  at = readClock(),
): Promise<BulkOutcome | null> {
  if (to !== null && !(await isCounsellor(agency, to))) return null;
  const { id: agencyId, userId } = agency;
  const kept = note.trim().slice(0, LONGEST_HANDOVER_NOTE) || null;
  return getDatabase().$transaction(async (tx) => {
    const chosen = await holdChosen(tx, agency, firmIds);
    const moving = chosen.filter(({ counsellorId }) => mayAssign(agency, { from: counsellorId, to }));
    const ids = moving.map(({ id }) => id);
    await tx.case.updateMany({ where: { id: { in: ids } }, data: { counsellorId: to } });
    await tx.handover.createMany({
      data: moving.map(({ id, counsellorId }) => ({
        caseId: id,
        fromId: counsellorId,
        toId: to,
        byId: userId,
        note: kept,
        at,
      })),
    });
    for (const { firmId } of moving)
      await appendAudit(tx, { userId, act: "assigned-case", agencyId, firmId, subjectId: to ?? "nobody" });
    return { done: moving.length, left: new Set(firmIds).size - moving.length };
  }, PATIENCE);
}

/** Puts the chosen firms away, or takes them out again. Nothing of them is deleted. */
export async function archiveCases(
  agency: Agency,
  { firmIds, archived }: { firmIds: readonly string[]; archived: boolean },
  at = readClock(),
): Promise<BulkOutcome> {
  const { id: agencyId, userId } = agency;
  const act = archived ? "archived-case" : "unarchived-case";
  return getDatabase().$transaction(async (tx) => {
    const chosen = await holdChosen(tx, agency, firmIds);
    const moving = chosen.filter(
      ({ counsellorId, archivedAt }) =>
        (archivedAt !== null) !== archived && mayArchive(agency, counsellorId),
    );
    const ids = moving.map(({ id }) => id);
    await tx.case.updateMany({ where: { id: { in: ids } }, data: { archivedAt: archived ? at : null } });
    for (const { firmId } of moving) await appendAudit(tx, { userId, act, agencyId, firmId });
    return { done: moving.length, left: new Set(firmIds).size - moving.length };
  }, PATIENCE);
}
