import "server-only";
import type { SharingTerms } from "@/lib/domain/agency/sharing-terms";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Journey } from "@/lib/domain/edition/schema";
import { createToken, hashToken } from "../access/token";
import { insertAssessment } from "../assessment/import-assessment";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { writeConsent } from "../consent/write-consent";
import { getDatabase } from "../database";
import type { FirmScope } from "../firm/scope";
import type { Prisma } from "../generated/client";
import type { FirmInvitation, MemberInvitation } from "./scope";

/** Counts a use. Of several who try the last one at the same moment, the first alone gets it. */
async function countUse(tx: Prisma.TransactionClient, id: string, now: Date): Promise<boolean> {
  const counted = await tx.$executeRaw`
    UPDATE "Invitation" SET uses = uses + 1
     WHERE id = ${id}::uuid AND uses < "maxUses" AND "revokedAt" IS NULL AND "expiresAt" > ${now}`;
  return counted === 1;
}

/** A firm that is here already shares with the agency. False if the invitation was closed meanwhile. */
export async function acceptInvitation(
  invitation: FirmInvitation,
  { id: firmId, userId }: FirmScope,
  terms: SharingTerms,
  now = readClock(),
): Promise<boolean> {
  const { id: invitationId, agencyId, counsellorId } = invitation;
  return getDatabase().$transaction(async (tx) => {
    if (!(await countUse(tx, invitationId, now))) return false;
    await writeConsent(tx, { firmId, agencyId, terms, userId, invitationId, counsellorId }, now);
    return true;
  });
}

interface NewFirm {
  readonly journey: Journey;
  readonly locale: string;
  readonly edition: string;
  /** Checked answers: what the agency knew and the firm takes over. */
  readonly answers: Answers;
}

/** A new firm with an assessment shares with the agency. Null if the invitation was closed meanwhile. */
export async function acceptAsNewFirm(
  invitation: FirmInvitation,
  start: NewFirm,
  userId: string | null,
  terms: SharingTerms,
  now = readClock(),
): Promise<{ id: string; firmId: string; token: string } | null> {
  const { id: invitationId, agencyId, counsellorId } = invitation;
  const token = createToken();
  return getDatabase().$transaction(async (tx) => {
    if (!(await countUse(tx, invitationId, now))) return null;
    const made = await insertAssessment(tx, start, { tokenHash: hashToken(token) });
    const { firmId } = made;
    await writeConsent(tx, { firmId, agencyId, terms, userId, invitationId, counsellorId }, now);
    return { ...made, token };
  });
}

export type Joining = "done" | "closed" | "other-address";

/** A person becomes a member, or again one; roles they have already are kept. */
export async function joinAgency(
  { id, agencyId, roles, email }: MemberInvitation,
  userId: string,
  now = readClock(),
): Promise<Joining> {
  return getDatabase().$transaction(async (tx) => {
    const person = await tx.user.findUnique({ where: { id: userId }, select: { email: true } });
    if (person?.email.toLowerCase() !== email.toLowerCase()) return "other-address";
    if (!(await countUse(tx, id, now))) return "closed";
    const where = { agencyId_userId: { agencyId, userId } };
    const before = await tx.membership.findUnique({ where, select: { roles: true, endedAt: true } });
    const kept = before?.endedAt === null ? before.roles : [];
    const all = [...new Set([...kept, ...roles])];
    const member = await tx.membership.upsert({
      where,
      create: { agencyId, userId, roles: all, createdAt: now },
      update: { roles: all, endedAt: null },
      select: { id: true },
    });
    await appendAudit(tx, { userId, act: "joined-agency", agencyId, subjectId: member.id });
    return "done";
  });
}
