import "server-only";
import type { SharingTerms } from "@/lib/domain/agency/sharing-terms";
import { isRecordId } from "../access/record-id";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { FirmScope } from "../firm/scope";
import { lockFirm, whereInForce, writeConsent } from "./write-consent";

/** Shares with the agency that has this code. False if none has it any more. */
export async function giveConsent(
  { id: firmId, userId }: FirmScope,
  code: string,
  terms: SharingTerms,
  now = readClock(),
): Promise<boolean> {
  return getDatabase().$transaction(async (tx) => {
    const agency = await tx.agency.findUnique({ where: { code }, select: { id: true } });
    if (!agency) return false;
    await writeConsent(tx, { firmId, agencyId: agency.id, terms, userId }, now);
    return true;
  });
}

/** Changes what is shared with an agency. False if nothing is. */
export async function changeConsent(
  { id: firmId, userId }: FirmScope,
  agencyId: string,
  terms: SharingTerms,
  now = readClock(),
): Promise<boolean> {
  if (!isRecordId(agencyId)) return false;
  return getDatabase().$transaction(async (tx) => {
    await lockFirm(tx, firmId);
    if ((await tx.consent.count({ where: whereInForce(firmId, agencyId, now) })) === 0) return false;
    await writeConsent(tx, { firmId, agencyId, terms, userId }, now);
    return true;
  });
}

/** From this moment on the agency sees nothing of the firm. The case stays, and opens nothing. */
export async function withdrawConsent(
  { id: firmId, userId }: FirmScope,
  agencyId: string,
  now = readClock(),
): Promise<boolean> {
  if (!isRecordId(agencyId)) return false;
  return getDatabase().$transaction(async (tx) => {
    await lockFirm(tx, firmId);
    const where = whereInForce(firmId, agencyId, now);
    const { count } = await tx.consent.updateMany({ where, data: { withdrawnAt: now } });
    if (count === 0) return false;
    await appendAudit(tx, { userId, act: "withdrew-consent", agencyId, firmId });
    return true;
  });
}
