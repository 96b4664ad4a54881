import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import { createToken, hashToken, isToken } from "../access/token";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import type { SignedIn } from "../identity/session";
import { enqueueMail, listMailStates, type MailState } from "../mail/outbox";
import type { FirmScope } from "./scope";

const DAYS = 14;

interface Invited {
  readonly email: string;
  readonly locale: Locale;
  /** The day until which it works, in words. */
  readonly until: (moment: Date) => string;
}

/** Mails a link by which one more person joins the firm, once. */
export async function inviteToFirm(
  firm: FirmScope,
  inviter: SignedIn,
  { email, locale, until }: Invited,
): Promise<void> {
  const token = createToken();
  const expiresAt = new Date(readClock().getTime() + DAYS * 24 * 60 * 60 * 1000);
  await getDatabase().$transaction(async (tx) => {
    const { id } = await tx.firmInvitation.create({
      data: { firmId: firm.id, email, tokenHash: hashToken(token), createdById: inviter.userId, expiresAt },
    });
    await enqueueMail(tx, {
      to: email,
      locale,
      kind: "firm-invitation",
      facts: {
        inviter: inviter.name,
        named: firm.name ? "yes" : "no",
        firm: firm.name ?? "",
        link: `${getSiteAddress()}/${locale}/firm/join/${token}`,
        until: until(expiresAt),
      },
      dedupeKey: keyOf(id),
    });
    await appendAudit(tx, { userId: inviter.userId, act: "invited-to-firm", firmId: firm.id, subjectId: id });
  });
}

function keyOf(id: string): string {
  return `firm-invitation:${id}`;
}

export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly expiresAt: Date;
  readonly mail: MailState;
}

/** Invitations that nobody has used and that still work, the newest first. */
export async function listInvitations({ id: firmId }: FirmScope): Promise<OpenInvitation[]> {
  const open = await getDatabase().firmInvitation.findMany({
    where: { firmId, usedAt: null, expiresAt: { gt: readClock() } },
    select: { id: true, email: true, expiresAt: true },
    orderBy: { id: "desc" },
  });
  const states = await listMailStates(
    getDatabase(),
    open.map(({ id }) => keyOf(id)),
  );
  return open.map((invitation) => ({ ...invitation, mail: states.get(keyOf(invitation.id)) ?? "waiting" }));
}

/** Ends an invitation before it is used. */
export async function revokeInvitation({ id: firmId }: FirmScope, id: string): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    const { count } = await tx.firmInvitation.deleteMany({ where: { firmId, id } });
    if (count > 0) await tx.mailMessage.deleteMany({ where: { dedupeKey: keyOf(id), sentAt: null } });
  });
}

const working = (token: string) => ({
  tokenHash: hashToken(token),
  usedAt: null,
  expiresAt: { gt: readClock() },
});

/** The firm that a link leads to; null if it has ended. */
export async function findInvitation(token: string): Promise<{ readonly firmName: string | null } | null> {
  if (!isToken(token)) return null;
  const found = await getDatabase().firmInvitation.findFirst({
    where: working(token),
    select: { firm: { select: { name: true } } },
  });
  return found && { firmName: found.firm.name };
}

/** Uses the link: the person has the firm from now on. The firm's id, or null if the link has ended. */
export async function acceptInvitation(token: string, userId: string): Promise<string | null> {
  if (!isToken(token)) return null;
  return getDatabase().$transaction(async (tx) => {
    const { count } = await tx.firmInvitation.updateMany({
      where: working(token),
      data: { usedAt: readClock() },
    });
    if (count === 0) return null;
    const { firmId, id } = await tx.firmInvitation.findUniqueOrThrow({
      where: { tokenHash: hashToken(token) },
    });
    await tx.firmPerson.createMany({ data: { firmId, userId }, skipDuplicates: true });
    await appendAudit(tx, { userId, act: "joined-firm", firmId, subjectId: id });
    return firmId;
  });
}
