import "server-only";
import { findPause } from "@/lib/domain/mail/retry";
import { getDatabase } from "../database";
import { takeBackUntimely } from "../reminders/mails";
import { isRefusal, type Letter, openTransport, type Send } from "./transport";

interface Claimed extends Letter {
  readonly kind: string;
  readonly dedupeKey: string;
  readonly attempts: number;
  /** Seconds since it was written. */
  readonly age: number;
}

/**
 * The mail that waits longest, which no other server takes for the time being. If this one dies on the way, the
 * claim runs out and the mail is tried again: it is never lost.
 */
async function claimNext(): Promise<Claimed | null> {
  const [claimed] = await getDatabase().$queryRaw<Claimed[]>`
    UPDATE "MailMessage" SET attempts = attempts + 1, "claimedUntil" = now() + interval '2 minutes'
    WHERE id = (
      SELECT id FROM "MailMessage"
      WHERE "sentAt" IS NULL AND "failedAt" IS NULL AND "sendAfter" <= now()
        AND ("claimedUntil" IS NULL OR "claimedUntil" <= now())
      ORDER BY "sendAfter" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id, kind, "dedupeKey", "to", subject, text, "stopUrl", attempts, extract(epoch FROM now() - "createdAt")::float8 AS age`;
  return claimed ?? null;
}

/** A server that lost its claim meanwhile changes nothing: the mail is another one's now. */
async function settle({ id, attempts }: Claimed, data: object): Promise<void> {
  await getDatabase().mailMessage.updateMany({
    where: { id, attempts },
    data: { ...data, claimedUntil: null },
  });
}

async function noteFailure(mail: Claimed, error: unknown): Promise<void> {
  const lastError = String((error as Error).message ?? error).slice(0, 500);
  const pause = isRefusal(error) ? null : findPause(mail.attempts, mail.age);
  if (pause === null) {
    console.error(`A mail cannot be delivered (${mail.kind}, ${mail.id}).`);
    await settle(mail, { failedAt: new Date(), text: null, stopUrl: null, lastError });
  } else {
    await settle(mail, { sendAfter: new Date(Date.now() + pause * 1000), lastError });
  }
}

async function deliver(mail: Claimed, send: Send): Promise<void> {
  try {
    if (await takeBackUntimely(mail)) return;
    await send(mail);
  } catch (error) {
    return noteFailure(mail, error);
  }
  await settle(mail, { sentAt: new Date(), text: null, stopUrl: null, lastError: null });
}

/** Sends all that waits, one after the other. How many were tried. */
export async function deliverWaiting(send: Send | null = openTransport()): Promise<number> {
  if (!send) return 0;
  let count = 0;
  for (let mail = await claimNext(); mail; mail = await claimNext()) {
    await deliver(mail, send);
    count += 1;
  }
  return count;
}
