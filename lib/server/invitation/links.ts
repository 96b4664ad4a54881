import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import { isRecordId } from "../access/record-id";
import { createToken, hashToken } from "../access/token";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import { enqueueMails } from "../mail/outbox";
import { whereFirmInvitations } from "./commands";
import { writeFirmMail } from "./mail";

/** A link that was made just now, for whom. */
export interface MadeLink {
  readonly id: string;
  readonly token: string;
  readonly firmName: string | null;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly expiresAt: Date;
}

/** Of a list of thousands. */
const LONGEST_MILLISECONDS = 30_000;

/**
 * Makes new links for invitations that can still be used, and makes their old ones useless. Tokens are stored nowhere,
 * so this is also how those of an imported list get theirs.
 */
async function renew(
  tx: Prisma.TransactionClient,
  agency: AgencyScope<"invite-firms">,
  where: Prisma.InvitationWhereInput,
  now: Date,
): Promise<MadeLink[]> {
  const found = await tx.invitation.findMany({
    where: {
      AND: [whereFirmInvitations(agency), where],
      revokedAt: null,
      expiresAt: { gt: now },
      uses: { lt: tx.invitation.fields.maxUses },
    },
    select: { id: true, firmName: true, email: true, externalId: true, expiresAt: true },
    orderBy: { id: "asc" },
  });
  const made = found.map((row) => ({ ...row, token: createToken() }));
  const hashes = made.map(({ id, token }) => ({ id, hash: hashToken(token) }));
  await tx.$executeRaw`
    UPDATE "Invitation" SET "tokenHash" = made.hash
      FROM jsonb_to_recordset(${JSON.stringify(hashes)}::jsonb) AS made (id uuid, hash text)
     WHERE "Invitation".id = made.id`;
  return made;
}

/** Renews links and mails them to those who have an address. */
async function send(
  tx: Prisma.TransactionClient,
  agency: AgencyScope<"invite-firms">,
  where: Prisma.InvitationWhereInput,
  locale: Locale,
  now: Date,
): Promise<number> {
  const made = await renew(tx, agency, { AND: [where, { email: { not: null } }] }, now);
  const mails = made.flatMap(({ email, ...link }) =>
    email ? [writeFirmMail({ ...link, to: email, agencyName: agency.name }, locale)] : [],
  );
  await tx.invitation.updateMany({
    where: { id: { in: made.map(({ id }) => id) } },
    data: { sentAt: now },
  });
  return enqueueMails(tx, mails);
}

/** Which invitations: a single one, or all of an imported list. Null for what cannot be an id. */
function parseWhich(which: WhichInvitations): Prisma.InvitationWhereInput | null {
  const id = "id" in which ? which.id : which.importId;
  return isRecordId(id) ? which : null;
}

export type WhichInvitations = { readonly id: string } | { readonly importId: string };

const subjectOf = (which: WhichInvitations) => ("id" in which ? which.id : which.importId);

/** New links for those of these firms that this member invites and that have not come yet. */
export async function renewLinks(
  agency: AgencyScope<"invite-firms">,
  which: WhichInvitations,
  now = readClock(),
): Promise<MadeLink[]> {
  const where = parseWhich(which);
  if (!where) return [];
  const { id: agencyId, userId } = agency;
  return getDatabase().$transaction(
    async (tx) => {
      const made = await renew(tx, agency, where, now);
      if (made.length > 0)
        await appendAudit(tx, { userId, act: "renewed-invitations", agencyId, subjectId: subjectOf(which) });
      return made;
    },
    { timeout: LONGEST_MILLISECONDS },
  );
}

/** Mails new links to those of these firms that have an address; how many. Links from before are useless then. */
export async function sendLinks(
  agency: AgencyScope<"invite-firms">,
  which: WhichInvitations,
  locale: Locale,
  now = readClock(),
): Promise<number> {
  const where = parseWhich(which);
  if (!where) return 0;
  const { id: agencyId, userId } = agency;
  return getDatabase().$transaction(
    async (tx) => {
      const count = await send(tx, agency, where, locale, now);
      if (count > 0)
        await appendAudit(tx, { userId, act: "sent-invitations", agencyId, subjectId: subjectOf(which) });
      return count;
    },
    { timeout: LONGEST_MILLISECONDS },
  );
}
