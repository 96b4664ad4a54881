import "server-only";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Journey } from "@/lib/domain/edition/schema";
import { isRecordId } from "../access/record-id";
import { createToken, hashToken } from "../access/token";
import type { AgencyScope } from "../agency/scope";
import { insertAssessment } from "../assessment/import-assessment";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";

/** For so long an assessment that a counsellor began waits for the firm. */
export const PROPOSAL_DAYS = 30;
const day = 24 * 60 * 60 * 1000;

interface Proposed {
  readonly name: string;
  readonly journey: Journey;
  readonly locale: string;
  readonly edition: string;
}

const NO_ANSWERS: Answers = {};

/**
 * Begins an assessment for a firm in a meeting. Its private link is in nobody's hands: the firm gets one when it
 * answers.
 */
export async function proposeFirm(
  { id: agencyId, userId, membershipId }: AgencyScope<"follow-firms">,
  { name, ...start }: Proposed,
  now = readClock(),
): Promise<{ id: string; firmId: string }> {
  return getDatabase().$transaction(async (tx) => {
    const firm = { tokenHash: hashToken(createToken()), name };
    const made = await insertAssessment(tx, { ...start, answers: NO_ANSWERS }, firm);
    const { id } = await tx.proposal.create({
      data: {
        firmId: made.firmId,
        agencyId,
        membershipId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + PROPOSAL_DAYS * day),
      },
      select: { id: true },
    });
    await appendAudit(tx, { userId, act: "proposed-firm", agencyId, firmId: made.firmId, subjectId: id });
    return made;
  });
}

/** The proposals of this member that still wait for the firm. */
export function whereProposed({ id: agencyId, membershipId }: AgencyScope<"follow-firms">, now: Date) {
  return { agencyId, membershipId, expiresAt: { gt: now } };
}

/** Makes the link that the firm is given; one that was made before is useless then. Null if there is nothing to hand over. */
export async function handOver(
  agency: AgencyScope<"follow-firms">,
  id: string,
  now = readClock(),
): Promise<string | null> {
  if (!isRecordId(id)) return null;
  const { id: agencyId, userId } = agency;
  const token = createToken();
  return getDatabase().$transaction(async (tx) => {
    const [proposal] = await tx.proposal.updateManyAndReturn({
      where: { id, ...whereProposed(agency, now) },
      data: { tokenHash: hashToken(token) },
      select: { firmId: true },
    });
    if (!proposal) return null;
    const { firmId } = proposal;
    await appendAudit(tx, { userId, act: "handed-over-proposal", agencyId, firmId, subjectId: id });
    return token;
  });
}

/** Takes back what was begun, with all its answers. */
export async function dropProposal(
  agency: AgencyScope<"follow-firms">,
  id: string,
  now = readClock(),
): Promise<boolean> {
  if (!isRecordId(id)) return false;
  const { id: agencyId, userId } = agency;
  return getDatabase().$transaction(async (tx) => {
    const proposal = await tx.proposal.findUnique({
      where: { id, ...whereProposed(agency, now) },
      select: { firmId: true },
    });
    if (!proposal) return false;
    const { firmId } = proposal;
    const { count } = await tx.firm.deleteMany({ where: { id: firmId, proposal: { id } } });
    if (count === 0) return false;
    await appendAudit(tx, { userId, act: "deleted-proposal", agencyId, firmId, subjectId: id });
    return true;
  });
}

/** Deletes so many at most of the firms whose people never answered in time, with all their answers. For retention. */
export async function deleteLapsedProposals(now: Date, most: number): Promise<number> {
  return getDatabase().$transaction(async (tx) => {
    const lapsed = await tx.proposal.findMany({
      where: { expiresAt: { lte: now } },
      select: { id: true, agencyId: true, firmId: true },
      take: most,
    });
    await tx.firm.deleteMany({ where: { id: { in: lapsed.map(({ firmId }) => firmId) } } });
    for (const { id, agencyId, firmId } of lapsed)
      await appendAudit(tx, { userId: null, act: "deleted-proposal", agencyId, firmId, subjectId: id });
    return lapsed.length;
  });
}
