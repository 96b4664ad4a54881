import "server-only";
import type { SharingTerms } from "@/lib/domain/agency/sharing-terms";
import { appendAudit } from "../audit/append";
import type { Prisma } from "../generated/client";

export interface NewConsent {
  readonly firmId: string;
  readonly agencyId: string;
  readonly terms: SharingTerms;
  /** Who gives it, if signed in. */
  readonly userId: string | null;
  readonly invitationId?: string | undefined;
  /** The membership of whoever is to follow the firm up. */
  readonly counsellorId?: string | null | undefined;
}

/** The consents of a firm to an agency that are in force at this moment: one at most. */
export function whereInForce(firmId: string, agencyId: string, now: Date) {
  return {
    firmId,
    agencyId,
    withdrawnAt: null,
    OR: [{ until: null }, { until: { gt: now } }],
  } satisfies Prisma.ConsentWhereInput;
}

/** Whoever changes what a firm shares waits for others who do. */
export async function lockFirm(tx: Prisma.TransactionClient, firmId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE id = ${firmId}::uuid FOR UPDATE`;
}

/** The firm comes into the caseload, or back to it; who follows it up already goes on. */
async function openCaseOf(tx: Prisma.TransactionClient, consent: NewConsent): Promise<void> {
  const { firmId, agencyId } = consent;
  const counsellor = consent.counsellorId
    ? await tx.membership.findUnique({
        where: { id: consent.counsellorId, agencyId, endedAt: null },
        select: { id: true },
      })
    : null;
  const counsellorId = counsellor?.id ?? null;
  await tx.case.upsert({
    where: { agencyId_firmId: { agencyId, firmId } },
    create: { agencyId, firmId, counsellorId },
    update: { archivedAt: null },
  });
  if (counsellorId)
    await tx.case.updateMany({ where: { agencyId, firmId, counsellorId: null }, data: { counsellorId } });
}

/**
 * Gives consent within a transaction; one that is in force ends in the same moment, so that its history stays. A firm
 * that agrees to statistics alone comes into no caseload.
 */
export async function writeConsent(
  tx: Prisma.TransactionClient,
  consent: NewConsent,
  now: Date,
): Promise<void> {
  const { firmId, agencyId, terms, userId } = consent;
  await lockFirm(tx, firmId);
  await tx.firm.update({ where: { id: firmId }, data: { name: terms.name } });
  const before = await tx.consent.findMany({
    where: whereInForce(firmId, agencyId, now),
    select: { id: true, invitationId: true },
  });
  await tx.consent.updateMany({
    where: { id: { in: before.map(({ id }) => id) } },
    data: { withdrawnAt: now },
  });
  const { id } = await tx.consent.create({
    data: {
      firmId,
      agencyId,
      parts: [...terms.parts],
      purposes: [...terms.purposes],
      until: terms.until,
      givenAt: now,
      givenById: userId,
      invitationId: consent.invitationId ?? before[0]?.invitationId ?? null,
    },
    select: { id: true },
  });
  if (terms.purposes.includes("counselling")) await openCaseOf(tx, consent);
  const act = before.length > 0 ? "changed-consent" : "gave-consent";
  await appendAudit(tx, { userId, act, agencyId, firmId, subjectId: id });
}
