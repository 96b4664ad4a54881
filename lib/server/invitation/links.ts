import "server-only";
import { isRecordId } from "../access/record-id";
import { createToken, hashToken } from "../access/token";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import { whereFirmInvitations } from "./commands";

/** A link that was made just now, for whom. */
export interface MadeLink {
  readonly token: string;
  readonly firmName: string | null;
  readonly email: string | null;
  readonly externalId: string | null;
}

/**
 * Makes new links for invitations that can still be used, and makes their old ones useless. Tokens are stored nowhere,
 * so this is also how those of an imported list get theirs.
 */
async function renew(
  agency: AgencyScope<"invite-firms">,
  where: Prisma.InvitationWhereInput,
  subjectId: string,
  now: Date,
): Promise<MadeLink[]> {
  const { id: agencyId, userId } = agency;
  return getDatabase().$transaction(async (tx) => {
    const found = await tx.invitation.findMany({
      where: {
        AND: [whereFirmInvitations(agency), where],
        revokedAt: null,
        expiresAt: { gt: now },
        uses: { lt: tx.invitation.fields.maxUses },
      },
      select: { id: true, firmName: true, email: true, externalId: true },
      orderBy: { id: "asc" },
    });
    if (found.length === 0) return [];
    const made = found.map((row) => ({ ...row, token: createToken() }));
    const hashes = made.map(({ id, token }) => ({ id, hash: hashToken(token) }));
    await tx.$executeRaw`
      UPDATE "Invitation" SET "tokenHash" = made.hash
        FROM jsonb_to_recordset(${JSON.stringify(hashes)}::jsonb) AS made (id uuid, hash text)
       WHERE "Invitation".id = made.id`;
    await appendAudit(tx, { userId, act: "renewed-invitations", agencyId, subjectId });
    return made.map(({ id: _, ...link }) => link);
  });
}

/** A new link for one invitation; null if it can be used no more, or is not this member's. */
export async function renewLink(
  agency: AgencyScope<"invite-firms">,
  id: string,
  now = new Date(),
): Promise<MadeLink | null> {
  if (!isRecordId(id)) return null;
  const [made] = await renew(agency, { id }, id, now);
  return made ?? null;
}

/** New links for all firms of an imported list that have not come yet. */
export async function renewLinksOfList(
  agency: AgencyScope<"invite-firms">,
  importId: string,
  now = new Date(),
): Promise<MadeLink[]> {
  return isRecordId(importId) ? renew(agency, { importId }, importId, now) : [];
}
