import "server-only";
import { appendAudit } from "../audit/append";
import { lockFirm } from "../consent/write-consent";
import { getDatabase } from "../database";
import type { FirmScope } from "../firm/scope";
import { Prisma } from "../generated/client";

/**
 * Deletes all of a firm within a transaction: what hangs on it, the mails that speak of it, and what the agencies'
 * invitations by which it came knew of it. Its id stays in the audit log. False if it is gone already.
 */
export async function eraseFirmRows(tx: Prisma.TransactionClient, firmId: string): Promise<boolean> {
  await lockFirm(tx, firmId);
  const select = { id: true } as const;
  // A link that many firms use knows nothing of one of them.
  const came = await tx.invitation.findMany({
    where: { consents: { some: { firmId } }, maxUses: 1 },
    select,
  });
  const keys = [
    ...(await tx.firmInvitation.findMany({ where: { firmId }, select })).map(
      ({ id }) => `firm-invitation:${id}`,
    ),
    ...(await tx.caseLetter.findMany({ where: { case: { firmId } }, select })).map(
      ({ id }) => `case-letter:${id}`,
    ),
    ...came.map(({ id }) => `invitation:${id}`),
    ...(await tx.reminderSubscription.findMany({ where: { firmId }, select })).flatMap(({ id }) => [
      `reminder:${id}`,
      `reminder-question:${id}`,
    ]),
  ];
  await tx.mailMessage.deleteMany({ where: { OR: keys.map((key) => ({ dedupeKey: { startsWith: key } })) } });
  await tx.invitation.updateMany({
    where: { id: { in: came.map(({ id }) => id) } },
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
