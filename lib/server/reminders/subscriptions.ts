import "server-only";
import type { Day } from "@/lib/domain/day";
import {
  findDay,
  findNextMoment,
  isTimeZone,
  type QuietHours,
  type Rhythm,
} from "@/lib/domain/follow-up/quiet-hours";
import type { Locale } from "@/lib/i18n/locale";
import { isRecordId } from "../access/record-id";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import type { FirmScope } from "../firm/scope";
import type { Prisma } from "../generated/client";
import { enqueueMail, listMailStates, type MailState } from "../mail/outbox";
import { formatLink, type LinkPurpose, readLink } from "./link";
import { questionKey, takeBackWaiting } from "./mails";

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
  /** The day there on which it is looked at next. */
  readonly nextOn: Day;
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

type MailStates = ReadonlyMap<string, MailState>;

/** A mail that came back counts from then on, though nobody has looked at it yet. */
function hasReturned({ returnedAt, lastMailKey }: Row, mails: MailStates): boolean {
  return returnedAt !== null || mails.get(lastMailKey ?? "") === "failed";
}

function findState(row: Row, mails: MailStates): SubscriptionState {
  if (row.stoppedAt) return "stopped";
  if (hasReturned(row, mails)) return "returned";
  return row.confirmedAt ? "active" : "waiting";
}

function listMailStatesOf(tx: Prisma.TransactionClient, rows: readonly Row[]): Promise<MailStates> {
  return listMailStates(
    tx,
    rows.flatMap(({ lastMailKey }) => lastMailKey ?? []),
  );
}

async function describeAll(rows: readonly Row[]): Promise<Subscription[]> {
  const mails = await listMailStatesOf(getDatabase(), rows);
  return rows.map((row) => {
    const { id, email, rhythm, timeZone, quietFrom, quietTo, nextAt } = row;
    const nextOn = findDay(nextAt, isTimeZone(timeZone) ? timeZone : "UTC");
    return { id, email, rhythm, timeZone, quietFrom, quietTo, state: findState(row, mails), nextOn };
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

/** What comes of a wish: reminders, a question to the reader, or neither, as an earlier question is still open. */
export type WishOutcome = "added" | "asked" | "waiting";

/**
 * Has a firm's address reminded. The address of whoever is signed in counts at once; the reader of any other is asked,
 * by a mail with a link. A question is put once, unless it came back: whoever leaves it open is not asked again. After
 * a yes, mails that were stopped or that came back begin only with a new one, and then tell all that is due.
 */
export async function remindFirm(
  { id: firmId, name }: FirmScope,
  { email: typed, ...wish }: Wish,
  isOwnAddress: boolean,
  at: Date,
): Promise<WishOutcome> {
  // However it is typed it is one mailbox, whose reader is asked once.
  const email = typed.toLowerCase();
  const nextAt = findNextMoment(at, wish, wish.rhythm);
  return getDatabase().$transaction(async (tx) => {
    // Of a row that is there it changes nothing, but holds it until the end of the transaction.
    const before = await tx.reminderSubscription.upsert({
      where: { firmId_email: { firmId, email } },
      create: { ...wish, email, nextAt, firmId, createdAt: at },
      update: { email },
    });
    const { id } = before;
    const mails = await listMailStatesOf(tx, [before]);
    const isActive = findState(before, mails) === "active";
    const hasOpenQuestion =
      before.confirmedAt === null && before.lastMailKey !== null && !hasReturned(before, mails);
    const outcome = isOwnAddress || isActive ? "added" : hasOpenQuestion ? "waiting" : "asked";
    const agreement = {
      added: isActive ? {} : { confirmedAt: at, lastMailKey: null },
      waiting: {},
      asked: { confirmedAt: null, lastMailKey: questionKey(id, at) },
    }[outcome];
    await tx.reminderSubscription.update({
      where: { id },
      data: { ...wish, nextAt, ...agreement, stoppedAt: null, returnedAt: null },
    });
    if (!isActive) await tx.reminderTold.deleteMany({ where: { subscriptionId: id } });
    if (outcome === "asked") {
      const link = `${getSiteAddress()}/${wish.locale}/reminders/confirm/${formatLink("confirm", id)}`;
      await enqueueMail(tx, {
        to: email,
        locale: wish.locale,
        kind: "reminder-question",
        facts: { link, named: name ? "yes" : "no", firm: name ?? "" },
        dedupeKey: questionKey(id, at),
      });
    }
    return outcome;
  });
}

/** Has a member of an agency reminded of their caseload, at the address of their account. */
export async function remindMember(
  { membershipId }: AgencyScope<"follow-firms">,
  wish: Wish,
  at: Date,
): Promise<void> {
  const nextAt = findNextMoment(at, wish, wish.rhythm);
  const begun = { confirmedAt: at, lastMailKey: null, stoppedAt: null, returnedAt: null };
  const fresh = { ...wish, nextAt, ...begun };
  await getDatabase().reminderSubscription.upsert({
    where: { membershipId },
    create: { ...fresh, membershipId, createdAt: at },
    update: fresh,
  });
}

/**
 * What has become of the subscription of a link: "gone" if it was deleted with its firm or its member; null if the
 * link is none.
 */
export async function findLinked(
  purpose: LinkPurpose,
  token: string,
): Promise<SubscriptionState | "gone" | null> {
  const id = readLink(purpose, token);
  if (id === null) return null;
  const row = await getDatabase().reminderSubscription.findUnique({ where: { id } });
  return row ? findState(row, await listMailStatesOf(getDatabase(), [row])) : "gone";
}

/** Whoever reads the address agrees, by the link that was mailed to it. A link that asks nothing any more does nothing. */
export async function confirmReminder(token: string, at: Date): Promise<void> {
  const id = readLink("confirm", token);
  if (id === null) return;
  await getDatabase().reminderSubscription.updateMany({
    where: { id, confirmedAt: null, stoppedAt: null, returnedAt: null },
    data: { confirmedAt: at },
  });
}

/** Ends mails, and with them those that wait to be sent. Done twice it is the same. */
async function stop(where: Prisma.ReminderSubscriptionWhereInput, at: Date): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    const stopped = await tx.reminderSubscription.updateManyAndReturn({
      where: { ...where, stoppedAt: null },
      data: { stoppedAt: at },
      select: { id: true },
    });
    for (const { id } of stopped) await takeBackWaiting(tx, id);
  });
}

/** Ends the mails, by the link that each of them has. False if the link is none; nothing is sent after any other. */
export async function stopReminder(token: string, at: Date): Promise<boolean> {
  const id = readLink("stop", token);
  if (id === null) return false;
  await stop({ id }, at);
  return true;
}

/** Ends the mails to one of the firm's addresses. */
export async function stopFirmReminder({ id: firmId }: FirmScope, id: string, at: Date): Promise<void> {
  if (isRecordId(id)) await stop({ id, firmId }, at);
}

/** Ends the mail about the member's caseload. */
export async function stopMemberReminder(
  { membershipId }: AgencyScope<"follow-firms">,
  at: Date,
): Promise<void> {
  await stop({ membershipId }, at);
}
