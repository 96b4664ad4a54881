import "server-only";
import { mayAct, type Role } from "@/lib/domain/access/agency-acts";
import type { Purpose, RecordPart } from "@/lib/domain/access/consent";
import type { INVITATION_DAYS } from "@/lib/domain/agency/invitation";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Locale } from "@/lib/i18n/locale";
import { isRecordId } from "../access/record-id";
import { createToken, hashToken } from "../access/token";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import { enqueueMail } from "../mail/outbox";
import { writeFirmMail, writeMemberMail } from "./mail";

type Days = (typeof INVITATION_DAYS)[number];
const day = 24 * 60 * 60 * 1000;

export interface NewFirmInvitation {
  readonly firmName: string | null;
  readonly email: string | null;
  /** Checked answers. */
  readonly facts: Answers;
  readonly parts: readonly RecordPart[];
  readonly purposes: readonly Purpose[];
  readonly months: number | null;
  /** The membership of whoever is to follow the firm up. */
  readonly counsellorId: string | null;
  readonly days: Days;
  readonly maxUses: number;
  /** The language of the mail that takes the link to the address; none is sent if left out. */
  readonly mailIn?: Locale | undefined;
}

export function endOf(now: Date, days: Days): Date {
  return new Date(now.getTime() + days * day);
}

/** Who assigns firms to others leads the caseload; all others take the firms that they invite. */
export function mayAssign(agency: AgencyScope): boolean {
  return mayAct(agency.roles, "lead-caseload");
}

/** The invitations of firms that a member sees: all for who leads; else their own, and those of nobody yet. */
export function whereFirmInvitations(agency: AgencyScope<"invite-firms">): Prisma.InvitationWhereInput {
  const own = [{ counsellorId: agency.membershipId }, { counsellorId: null }, { createdById: agency.userId }];
  return { agencyId: agency.id, roles: { isEmpty: true }, ...(mayAssign(agency) ? {} : { OR: own }) };
}

/** Makes a link by which a firm can come to the agency, and returns its token, which cannot be read back. */
export function inviteFirm(
  agency: AgencyScope<"invite-firms">,
  invitation: NewFirmInvitation,
  now = readClock(),
): Promise<string> {
  return getDatabase().$transaction((tx) => writeFirmInvitation(tx, agency, invitation, now));
}

/** The same within a transaction. */
export async function writeFirmInvitation(
  tx: Prisma.TransactionClient,
  agency: AgencyScope<"invite-firms">,
  { days, facts, parts, purposes, mailIn, ...invitation }: NewFirmInvitation,
  now: Date,
): Promise<string> {
  const { id: agencyId, userId, membershipId } = agency;
  const token = createToken();
  const expiresAt = endOf(now, days);
  const to = invitation.email;
  const wanted = mayAssign(agency) ? invitation.counsellorId : membershipId;
  const counsellor =
    wanted !== null && isRecordId(wanted)
      ? await tx.membership.findUnique({ where: { id: wanted, agencyId, endedAt: null } })
      : null;
  const { id } = await tx.invitation.create({
    data: {
      ...invitation,
      agencyId,
      counsellorId: counsellor?.id ?? null,
      roles: [],
      facts: facts as Prisma.InputJsonObject,
      parts: [...parts],
      purposes: [...purposes],
      tokenHash: hashToken(token),
      createdById: userId,
      createdAt: now,
      expiresAt,
      sentAt: mailIn && to ? now : null,
    },
    select: { id: true },
  });
  if (mailIn && to) {
    const mail = { id, to, token, agencyName: agency.name, expiresAt, firmName: invitation.firmName };
    await enqueueMail(tx, writeFirmMail(mail, mailIn));
  }
  await appendAudit(tx, { userId, act: "invited-firm", agencyId, subjectId: id });
  return token;
}

interface NewMemberInvitation {
  readonly email: string;
  readonly roles: readonly Role[];
  readonly days: Days;
  readonly mailIn?: Locale | undefined;
}

/** Makes a link by which the person with this address can become a member, and returns its token. */
export async function inviteMember(
  { id: agencyId, name: agencyName, userId }: AgencyScope<"administer">,
  { email, roles, days, mailIn }: NewMemberInvitation,
  now = readClock(),
): Promise<string> {
  const token = createToken();
  const expiresAt = endOf(now, days);
  await getDatabase().$transaction(async (tx) => {
    const { id } = await tx.invitation.create({
      data: {
        agencyId,
        email,
        roles: [...roles],
        parts: [],
        purposes: [],
        tokenHash: hashToken(token),
        createdById: userId,
        createdAt: now,
        expiresAt,
        sentAt: mailIn ? now : null,
      },
      select: { id: true },
    });
    if (mailIn)
      await enqueueMail(tx, writeMemberMail({ id, to: email, token, agencyName, expiresAt }, mailIn));
    await appendAudit(tx, { userId, act: "invited-member", agencyId, subjectId: id });
  });
  return token;
}

/** From now on the link opens nothing. False if there is no such invitation for this member, or it has ended. */
async function revoke(
  { id: agencyId, userId }: AgencyScope,
  where: Prisma.InvitationWhereInput,
  now: Date,
): Promise<boolean> {
  return getDatabase().$transaction(async (tx) => {
    const found = await tx.invitation.findFirst({
      where: { ...where, revokedAt: null },
      select: { id: true },
    });
    if (!found) return false;
    await tx.invitation.update({ where: { id: found.id }, data: { revokedAt: now } });
    await appendAudit(tx, { userId, act: "revoked-invitation", agencyId, subjectId: found.id });
    return true;
  });
}

export async function revokeFirmInvitation(
  agency: AgencyScope<"invite-firms">,
  id: string,
  now = readClock(),
): Promise<boolean> {
  return isRecordId(id) && revoke(agency, { ...whereFirmInvitations(agency), id }, now);
}

export async function revokeMemberInvitation(
  agency: AgencyScope<"administer">,
  id: string,
  now = readClock(),
): Promise<boolean> {
  return isRecordId(id) && revoke(agency, { id, agencyId: agency.id, roles: { isEmpty: false } }, now);
}
