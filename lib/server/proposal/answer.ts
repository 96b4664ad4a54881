import "server-only";
import type { SharingTerms } from "@/lib/domain/agency/sharing-terms";
import { createToken, hashToken } from "../access/token";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { lockFirm, writeConsent } from "../consent/write-consent";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import type { ProposalScope } from "./scope";

/** The firm with its newest assessment, and the private link that it has from now on. */
export interface OwnFirm {
  readonly id: string;
  readonly firmId: string;
  readonly token: string;
}

/** Ends the proposal: the counsellor can open it no more. False if somebody of the firm answered already. */
async function settle(
  tx: Prisma.TransactionClient,
  { id, firmId }: ProposalScope,
  now: Date,
): Promise<boolean> {
  await lockFirm(tx, firmId);
  const { count } = await tx.proposal.deleteMany({ where: { id, expiresAt: { gt: now } } });
  return count === 1;
}

/** The firm takes the assessment over, and shares it with the agency if it gives terms. Null if it was answered already. */
export async function takeOver(
  proposal: ProposalScope,
  terms: SharingTerms | null,
  now = readClock(),
): Promise<OwnFirm | null> {
  const { id: subjectId, firmId, agencyId, counsellor, userId } = proposal;
  const token = createToken();
  return getDatabase().$transaction(async (tx) => {
    if (!(await settle(tx, proposal, now))) return null;
    await tx.firm.update({ where: { id: firmId }, data: { tokenHash: hashToken(token) } });
    const { id } = await tx.assessment.findFirstOrThrow({
      where: { firmId },
      select: { id: true },
      orderBy: { id: "desc" },
    });
    const counsellorId = counsellor?.membershipId;
    if (terms) await writeConsent(tx, { firmId, agencyId, terms, userId, counsellorId }, now);
    const act = terms ? "confirmed-proposal" : "kept-proposal";
    await appendAudit(tx, { userId, act, agencyId, firmId, subjectId });
    return { id, firmId, token };
  });
}

/** The firm refuses: all that was begun for it is deleted. False if it was answered already. */
export async function refuseProposal(proposal: ProposalScope, now = readClock()): Promise<boolean> {
  const { id: subjectId, firmId, agencyId, userId } = proposal;
  return getDatabase().$transaction(async (tx) => {
    if (!(await settle(tx, proposal, now))) return false;
    await tx.firm.delete({ where: { id: firmId } });
    await appendAudit(tx, { userId, act: "deleted-proposal", agencyId, firmId, subjectId });
    return true;
  });
}
