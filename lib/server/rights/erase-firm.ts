import "server-only";
import { appendAudit } from "../audit/append";
import { lockFirm } from "../consent/write-consent";
import { getDatabase } from "../database";
import type { FirmScope } from "../firm/scope";
import { Prisma } from "../generated/client";

/**
 * Deletes all of a firm within a transaction: what hangs on it, the mails that invited people to it, and what the
 * agencies' invitations by which it came knew of it. Its id stays in the audit log. False if it is gone already.
 */
export async function eraseFirmRows(tx: Prisma.TransactionClient, firmId: string): Promise<boolean> {
  await lockFirm(tx, firmId);
  const invited = await tx.firmInvitation.findMany({ where: { firmId }, select: { id: true } });
  await tx.mailMessage.deleteMany({
    where: { dedupeKey: { in: invited.map(({ id }) => `firm-invitation:${id}`) } },
  });
  // A link that many firms use knows nothing of one of them.
  const came = { consents: { some: { firmId } }, maxUses: 1 };
  const invitations = await tx.invitation.findMany({ where: came, select: { id: true, email: true } });
  await tx.mailMessage.deleteMany({
    where: { OR: invitations.map(({ id }) => ({ dedupeKey: { contains: id } })) },
  });
  await tx.invitation.updateMany({
    where: { id: { in: invitations.map(({ id }) => id) } },
    data: { email: null, firmName: null, facts: Prisma.DbNull, externalId: null, note: null },
  });
  return (await tx.firm.deleteMany({ where: { id: firmId } })).count > 0;
}

/** Deletes the firm and everything of it, at once and for good. */
export async function eraseFirm({ id: firmId, userId }: FirmScope): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    if (await eraseFirmRows(tx, firmId)) await appendAudit(tx, { userId, act: "erased-firm", firmId });
  });
}
