import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import { type Caller, getAuth } from "./auth";
import { localeOf } from "./identity-mail";

/** Who is signed in on the device that asks. */
export interface SignedIn {
  readonly sessionId: string;
  readonly signedInAt: Date;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly isConfirmed: boolean;
  readonly hasSecondFactor: boolean;
  readonly locale: Locale;
}

/** A session ends when it was not used for this long. */
const IDLE = 7 * 24 * 60 * 60 * 1000;
/** How exactly the last use is known. */
const USE_NOTED_AFTER = 10 * 60 * 1000;

/** Who sent these headers; null if nobody is signed in there. Most browsers never were, which the headers tell. */
export async function findSession(caller: Caller): Promise<SignedIn | null> {
  if (!caller.headers.get("cookie")?.includes("session_token=")) return null;
  const found = await getAuth(caller).api.getSession({ headers: caller.headers });
  if (!found) return null;
  const { session, user } = found;
  const unused = Date.now() - session.updatedAt.getTime();
  if (unused > IDLE) return null;
  if (unused > USE_NOTED_AFTER) await noteUse(session.id);
  return {
    sessionId: session.id,
    signedInAt: session.createdAt,
    userId: user.id,
    name: user.name,
    email: user.email,
    isConfirmed: user.emailVerified,
    hasSecondFactor: user.twoFactorEnabled === true,
    locale: localeOf(user),
  };
}

/** It may have been signed out a moment ago. */
async function noteUse(id: string): Promise<void> {
  await getDatabase().session.updateMany({ where: { id }, data: { updatedAt: new Date() } });
}

/** Deletes sessions that have ended, and codes and links that nobody can use any more. */
export async function forgetEnded(): Promise<void> {
  const now = new Date();
  const isUnused = { updatedAt: { lt: new Date(now.getTime() - IDLE) } };
  await getDatabase().session.deleteMany({ where: { OR: [{ expiresAt: { lt: now } }, isUnused] } });
  await getDatabase().verification.deleteMany({ where: { expiresAt: { lt: now } } });
}

/** A device on which a person is signed in. */
export interface Device {
  readonly id: string;
  readonly userAgent: string | null;
  readonly signedInAt: Date;
  /** To some minutes. */
  readonly usedAt: Date;
  readonly isThis: boolean;
}

/** The one that asks first, then the one that was used last. */
export async function listDevices({ userId, sessionId }: SignedIn): Promise<Device[]> {
  const now = Date.now();
  const found = await getDatabase().session.findMany({
    where: { userId, expiresAt: { gt: new Date(now) }, updatedAt: { gt: new Date(now - IDLE) } },
    orderBy: { updatedAt: "desc" },
  });
  const devices = found.map(({ id, userAgent, createdAt, updatedAt }) => ({
    id,
    userAgent,
    signedInAt: createdAt,
    usedAt: updatedAt,
    isThis: id === sessionId,
  }));
  return devices.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Signs out one other device of the person, or all others. */
export async function signOutOthers({ userId, sessionId }: SignedIn, id?: string): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    const others = { userId, id: { not: sessionId, ...(id === undefined ? {} : { equals: id }) } };
    const { count } = await tx.session.deleteMany({ where: others });
    if (count > 0) await appendAudit(tx, { userId, act: "signed-out-devices" });
  });
}
