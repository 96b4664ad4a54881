import "server-only";
import type { AgencyScope } from "../agency/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { whereProposed } from "./commands";

export interface ProposalSummary {
  readonly id: string;
  readonly firmName: string | null;
  readonly assessmentId: string;
  /** How many questions were answered so far. */
  readonly answers: number;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Was a link made for the firm? */
  readonly isHandedOver: boolean;
}

/** The firms that this member began and that have not answered yet, the newest first. */
export async function listProposals(
  agency: AgencyScope<"follow-firms">,
  now = readClock(),
): Promise<ProposalSummary[]> {
  const found = await getDatabase().proposal.findMany({
    where: whereProposed(agency, now),
    select: {
      id: true,
      tokenHash: true,
      createdAt: true,
      expiresAt: true,
      firm: {
        select: {
          name: true,
          assessments: {
            select: { id: true, _count: { select: { answers: true } } },
            orderBy: { id: "desc" },
            take: 1,
          },
        },
      },
    },
    orderBy: { id: "desc" },
  });
  return found.flatMap(({ firm, tokenHash, ...row }) =>
    firm.assessments.map(({ id, _count }) => ({
      ...row,
      firmName: firm.name,
      assessmentId: id,
      answers: _count.answers,
      isHandedOver: tokenHash !== null,
    })),
  );
}
