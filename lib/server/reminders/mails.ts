import "server-only";
import { findNextMoment, isQuiet } from "@/lib/domain/follow-up/quiet-hours";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";

/** The key of the mail that told a subscription at a moment what was due. */
export function reminderKey(id: string, at: Date): string {
  return `reminder:${id}:${at.toISOString()}`;
}

/** The key of the mail that asked at a moment whether its reader agrees. */
export function questionKey(id: string, at: Date): string {
  return `reminder-question:${id}:${at.toISOString()}`;
}

/** As if these mails had never been written: what they tell is told by a later one. */
async function forgetMails(
  tx: Prisma.TransactionClient,
  id: string,
  keys: ReadonlySet<string>,
): Promise<void> {
  const told = await tx.reminderTold.findMany({
    where: { subscriptionId: id },
    distinct: ["at"],
    select: { at: true },
  });
  const untold = told.map(({ at }) => at).filter((at) => keys.has(reminderKey(id, at)));
  await tx.reminderTold.deleteMany({ where: { subscriptionId: id, at: { in: untold } } });
  await tx.reminderSubscription.updateMany({
    where: { id, lastMailKey: { in: [...keys] } },
    data: { lastMailKey: null },
  });
}

/** Takes the mails of a subscription that wait out of the outbox, but for one that is being sent at this moment. */
export async function takeBackWaiting(tx: Prisma.TransactionClient, id: string): Promise<void> {
  const taken = await tx.$queryRaw<{ dedupeKey: string }[]>`
    DELETE FROM "MailMessage"
     WHERE "sentAt" IS NULL AND "failedAt" IS NULL AND ("claimedUntil" IS NULL OR "claimedUntil" <= now())
       AND ("dedupeKey" LIKE ${`reminder:${id}:%`} OR "dedupeKey" LIKE ${`reminder-question:${id}:%`})
    RETURNING "dedupeKey"`;
  if (taken.length > 0) await forgetMails(tx, id, new Set(taken.map(({ dedupeKey }) => dedupeKey)));
}

interface ClaimedMail {
  readonly id: string;
  readonly attempts: number;
  readonly dedupeKey: string;
}

/**
 * Takes back a mail that waited for longer than it is wanted, or until quiet hours. What a reminder of the second kind
 * would have told is looked at again when the quiet hours end. False if the mail may go out.
 */
export async function takeBackUntimely(
  { id, attempts, dedupeKey }: ClaimedMail,
  now = readClock(),
): Promise<boolean> {
  const [, kind, subscriptionId] = /^(reminder|reminder-question):([^:]+):/.exec(dedupeKey) ?? [];
  if (!subscriptionId) return false;
  const found = await getDatabase().reminderSubscription.findUnique({ where: { id: subscriptionId } });
  const isQuestion = kind === "reminder-question";
  const isWanted = found !== null && found.stoppedAt === null && isQuestion === (found.confirmedAt === null);
  // A question answers an act of just now, whatever the hour.
  if (isWanted && (isQuestion || !isQuiet(now, found))) return false;
  await getDatabase().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM "ReminderSubscription" WHERE id = ${subscriptionId}::uuid FOR UPDATE`;
    const { count } = await tx.mailMessage.deleteMany({ where: { id, attempts } });
    if (count === 0) return;
    await forgetMails(tx, subscriptionId, new Set([dedupeKey]));
    if (!isWanted) return;
    const nextAt = findNextMoment(now, found, "daily");
    await tx.reminderSubscription.update({ where: { id: subscriptionId }, data: { nextAt } });
  });
  return true;
}
