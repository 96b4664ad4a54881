import "server-only";
import { findNextMoment, type QuietHours, type Rhythm } from "@/lib/domain/follow-up/quiet-hours";
import type { Locale } from "@/lib/i18n/locale";
import { isRecordId } from "../access/record-id";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import type { FirmScope } from "../firm/scope";
import { enqueueMail, listMailStates } from "../mail/outbox";
import { formatLink, readLink } from "./link";

export interface Wish extends QuietHours {
  readonly email: string;
  readonly locale: Locale;
  readonly rhythm: Rhythm;
}

export type SubscriptionState = "waiting" | "active" | "stopped" | "returned";

export interface Subscription extends QuietHours {
  readonly id: string;
  readonly email: string;
  readonly rhythm: Rhythm;
  readonly state: SubscriptionState;
  readonly nextAt: Date;
}

interface Row extends QuietHours {
  readonly id: string;
  readonly email: string;
  readonly rhythm: Rhythm;
  readonly nextAt: Date;
  readonly lastMailKey: string | null;
  readonly confirmedAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly returnedAt: Date | null;
}

/** A mail that came back counts from then on, though nobody has looked at it yet. */
async function describeAll(rows: readonly Row[]): Promise<Subscription[]> {
  const keys = rows.flatMap(({ lastMailKey }) => lastMailKey ?? []);
  const mails = await listMailStates(getDatabase(), keys);
  return rows.map(({ lastMailKey, confirmedAt, stoppedAt, returnedAt, ...row }) => {
    const hasReturned = returnedAt !== null || mails.get(lastMailKey ?? "") === "failed";
    const state = stoppedAt ? "stopped" : hasReturned ? "returned" : confirmedAt ? "active" : "waiting";
    return { ...row, state };
  });
}

/** The addresses that a firm has reminded, in the order in which they were added. */
export async function listFirmReminders({ id: firmId }: FirmScope): Promise<Subscription[]> {
  const rows = await getDatabase().reminderSubscription.findMany({
    where: { firmId },
    orderBy: { id: "asc" },
  });
  return describeAll(rows);
}

/** The weekly mail about a member's caseload, or null. */
export async function findMemberReminder({
  membershipId,
}: AgencyScope<"follow-firms">): Promise<Subscription | null> {
  const row = await getDatabase().reminderSubscription.findUnique({ where: { membershipId } });
  return row && ((await describeAll([row]))[0] ?? null);
}

/**
 * Has a firm's address reminded. The address of whoever is signed in counts at once; any other is asked first, by a
 * mail with a link. Asked for again, what was stopped begins anew.
 */
export async function remindFirm(
  { id: firmId, name }: FirmScope,
  wish: Wish,
  isOwnAddress: boolean,
  at: Date,
): Promise<void> {
  const nextAt = findNextMoment(at, wish, wish.rhythm);
  const confirmedAt = isOwnAddress ? at : null;
  await getDatabase().$transaction(async (tx) => {
    const fresh = { ...wish, nextAt, stoppedAt: null, returnedAt: null };
    const { id, confirmedAt: agreed } = await tx.reminderSubscription.upsert({
      where: { firmId_email: { firmId, email: wish.email } },
      create: { ...fresh, firmId, confirmedAt, createdAt: at },
      update: { ...fresh, ...(confirmedAt ? { confirmedAt } : {}) },
    });
    if (agreed) return;
    const link = `${getSiteAddress()}/${wish.locale}/reminders/confirm/${formatLink("confirm", id)}`;
    const lastMailKey = `reminder-question:${id}:${at.toISOString()}`;
    await tx.reminderSubscription.update({ where: { id }, data: { lastMailKey } });
    await enqueueMail(tx, {
      to: wish.email,
      locale: wish.locale,
      kind: "reminder-question",
      facts: { link, named: name ? "yes" : "no", firm: name ?? "" },
      dedupeKey: lastMailKey,
    });
  });
}

/** Has a member of an agency reminded of their caseload, at the address of their account. */
export async function remindMember(
  { membershipId }: AgencyScope<"follow-firms">,
  wish: Wish,
  at: Date,
): Promise<void> {
  const nextAt = findNextMoment(at, wish, wish.rhythm);
  const fresh = { ...wish, nextAt, confirmedAt: at, stoppedAt: null, returnedAt: null };
  await getDatabase().reminderSubscription.upsert({
    where: { membershipId },
    create: { ...fresh, membershipId, createdAt: at },
    update: fresh,
  });
}

/** Whoever reads the address agrees, by the link that was mailed to it. False if the link is none. */
export async function confirmReminder(token: string, at: Date): Promise<boolean> {
  const id = readLink("confirm", token);
  if (id === null) return false;
  const { count } = await getDatabase().reminderSubscription.updateMany({
    where: { id, stoppedAt: null },
    data: { confirmedAt: at },
  });
  return count > 0;
}

/** Ends the mails, by the link that each of them has. Done twice it is the same. False if the link is none. */
export async function stopReminder(token: string, at: Date): Promise<boolean> {
  const id = readLink("stop", token);
  if (id === null) return false;
  const { reminderSubscription } = getDatabase();
  await reminderSubscription.updateMany({ where: { id, stoppedAt: null }, data: { stoppedAt: at } });
  return (await reminderSubscription.count({ where: { id } })) > 0;
}

/** Ends the mails to one of the firm's addresses. */
export async function stopFirmReminder({ id: firmId }: FirmScope, id: string, at: Date): Promise<void> {
  if (!isRecordId(id)) return;
  const where = { id, firmId, stoppedAt: null };
  await getDatabase().reminderSubscription.updateMany({ where, data: { stoppedAt: at } });
}

/** Ends the mail about the member's caseload. */
export async function stopMemberReminder(
  { membershipId }: AgencyScope<"follow-firms">,
  at: Date,
): Promise<void> {
  const where = { membershipId, stoppedAt: null };
  await getDatabase().reminderSubscription.updateMany({ where, data: { stoppedAt: at } });
}
