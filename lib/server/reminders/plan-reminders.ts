import "server-only";
import { findNextMoment, isQuiet } from "@/lib/domain/follow-up/quiet-hours";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locale";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import type { Prisma, ReminderSubscription } from "../generated/client";
import { canSendMail, enqueueMail, listMailStates } from "../mail/outbox";
import { gatherForFirm, gatherForMember } from "./gather";
import { formatLink } from "./link";
import { reminderKey, takeBackWaiting } from "./mails";

/** At one turn of the chore. */
const MOST_AT_ONCE = 100;

/** After so long an address that could not be looked at is tried again. */
const SET_ASIDE = 60 * 60 * 1000;

async function hasReturned(tx: Prisma.TransactionClient, key: string | null): Promise<boolean> {
  return key !== null && (await listMailStates(tx, [key])).get(key) === "failed";
}

async function remind(
  tx: Prisma.TransactionClient,
  subscription: ReminderSubscription,
  now: Date,
): Promise<void> {
  const { id, firmId, membershipId, email, lastMailKey } = subscription;
  const where = { id };
  if (await hasReturned(tx, lastMailKey)) {
    await tx.reminderSubscription.update({ where, data: { returnedAt: now } });
    return;
  }
  const nextAt = findNextMoment(now, subscription, subscription.rhythm);
  if (isQuiet(now, subscription)) {
    await tx.reminderSubscription.update({ where, data: { nextAt } });
    return;
  }
  // What still waits was not read by anybody: one mail tells all of it.
  await takeBackWaiting(tx, id);
  const locale = isLocale(subscription.locale) ? subscription.locale : DEFAULT_LOCALE;
  const reader = { locale, timeZone: subscription.timeZone };
  const digest =
    firmId !== null
      ? await gatherForFirm(tx, { id, firmId, ...reader }, now)
      : membershipId !== null
        ? await gatherForMember(tx, { membershipId, ...reader }, now)
        : null;
  if (!digest) {
    await tx.reminderSubscription.update({ where, data: { nextAt } });
    return;
  }
  const stop = `${getSiteAddress()}/reminders/stop/${formatLink("stop", id)}`;
  const dedupeKey = reminderKey(id, now);
  await enqueueMail(tx, {
    to: email,
    locale,
    kind: digest.mail.kind,
    facts: { ...digest.mail.facts, stop },
    dedupeKey,
    stopUrl: stop,
  });
  await tx.reminderTold.createMany({
    data: digest.keys.map((key) => ({ subscriptionId: id, key, at: now })),
  });
  await tx.reminderSubscription.update({ where, data: { nextAt, lastMailKey: dedupeKey } });
}

/** Looks at the address that waits longest and that no other server has in hand; its id, or null if none is due. */
async function remindNext(now: Date): Promise<string | null> {
  let id = null as string | null;
  try {
    await getDatabase().$transaction(async (tx) => {
      const [due] = await tx.$queryRaw<{ id: string }[]>`
        SELECT id FROM "ReminderSubscription"
         WHERE "nextAt" <= ${now} AND "confirmedAt" IS NOT NULL AND "stoppedAt" IS NULL AND "returnedAt" IS NULL
         ORDER BY "nextAt" LIMIT 1 FOR UPDATE SKIP LOCKED`;
      if (!due) return;
      id = due.id;
      await remind(tx, await tx.reminderSubscription.findUniqueOrThrow({ where: { id } }), now);
    });
  } catch (error) {
    if (id === null) throw error;
    console.error(`A reminder could not be planned, and is set aside (${id}): ${(error as Error).message}`);
    const nextAt = new Date(now.getTime() + SET_ASIDE);
    await getDatabase().reminderSubscription.updateMany({
      where: { id, nextAt: { lte: now } },
      data: { nextAt },
    });
  }
  return id;
}

/**
 * Writes the mails that are due, each in one transaction with the note that it was told and the next moment to look.
 * A server that dies in the midst has written all of that or nothing; two servers never take the same address. After
 * a time in which no server ran, each address gets one mail with all that came due. One at which something fails is
 * set aside, and keeps no other waiting. How many were looked at.
 */
export async function planReminders(now = readClock()): Promise<number> {
  if (!canSendMail()) return 0;
  let count = 0;
  while (count < MOST_AT_ONCE && (await remindNext(now))) count += 1;
  return count;
}
