import "server-only";
import { hashToken, isToken } from "../access/token";
import type { Visitor } from "../access/visitor";
import { readClock } from "../clock";
import { getDatabase } from "../database";

declare const minted: unique symbol;

/** Proof that whoever asks was handed the link to a firm that a counsellor began. Only this file makes one. */
export interface ProposalScope {
  readonly id: string;
  readonly firmId: string;
  readonly firmName: string | null;
  readonly agencyId: string;
  readonly agencyName: string;
  /** Null if the counsellor has left the agency. */
  readonly counsellor: { readonly membershipId: string; readonly name: string } | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** Who is signed in, if anybody. */
  readonly userId: string | null;
  readonly [minted]: true;
}

export type OpenedProposal =
  | { readonly state: "open"; readonly proposal: ProposalScope }
  /** `member`: who is signed in works for the agency, and cannot answer for the firm. */
  | { readonly state: "expired" | "member"; readonly agencyName: string }
  | { readonly state: "unknown" };

/** What this token opens for this visitor at this moment, or why it opens nothing. */
export async function openProposal(
  token: string,
  { userId }: Visitor,
  now = readClock(),
): Promise<OpenedProposal> {
  if (!isToken(token)) return { state: "unknown" };
  const database = getDatabase();
  const found = await database.proposal.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      firmId: true,
      agencyId: true,
      createdAt: true,
      expiresAt: true,
      firm: { select: { name: true } },
      agency: { select: { name: true } },
      membership: { select: { id: true, endedAt: true, user: { select: { name: true } } } },
    },
  });
  if (!found) return { state: "unknown" };
  const { firm, agency, membership, ...row } = found;
  if (row.expiresAt <= now) return { state: "expired", agencyName: agency.name };
  const isMember =
    userId !== null &&
    (await database.membership.count({ where: { agencyId: row.agencyId, userId, endedAt: null } })) > 0;
  if (isMember) return { state: "member", agencyName: agency.name };
  const counsellor =
    membership?.endedAt === null ? { membershipId: membership.id, name: membership.user.name } : null;
  const proposal: Omit<ProposalScope, typeof minted> = {
    ...row,
    firmName: firm.name,
    agencyName: agency.name,
    counsellor,
    userId,
  };
  return { state: "open", proposal: proposal as ProposalScope };
}
