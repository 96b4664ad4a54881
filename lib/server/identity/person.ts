import "server-only";
import type { Locale } from "@/lib/i18n/locale";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import { forgetAddress, forgetAuthor } from "../rights/forget-person";
import type { Caller } from "./auth";
import { isPassword } from "./password";
import type { SignedIn } from "./session";

/** Without a password, somebody is taken to be still there for this long after signing in. */
const FRESH = 15 * 60 * 1000;

export async function changeDetails(
  { userId: id }: SignedIn,
  details: { readonly name: string; readonly locale: Locale },
): Promise<void> {
  await getDatabase().user.update({ where: { id }, data: details });
}

export async function hasPassword({ userId }: SignedIn): Promise<boolean> {
  const account = await getDatabase().account.findFirst({
    where: { userId, providerId: "credential", password: { not: null } },
    select: { id: true },
  });
  return account !== null;
}

/**
 * Is it really them, before something that cannot be undone? By the password; who signs in by other ways alone must
 * have done so just now.
 */
export async function proveThemselves(
  caller: Caller,
  person: SignedIn,
  password: string,
): Promise<"proven" | "wrong-password" | "sign-in-again"> {
  if (await hasPassword(person)) return (await isPassword(caller, password)) ? "proven" : "wrong-password";
  return person.signedInAt.getTime() > Date.now() - FRESH ? "proven" : "sign-in-again";
}

/** Agencies that would be left without anybody who sees to people and settings. */
async function listAgenciesLedAlone(userId: string): Promise<string[]> {
  const led = await getDatabase().agency.findMany({
    where: { members: { some: { userId, endedAt: null, roles: { has: "administrator" } } } },
    select: {
      name: true,
      members: { where: { endedAt: null, roles: { has: "administrator" } }, select: { userId: true } },
    },
  });
  return led.filter(({ members }) => members.length === 1).map(({ name }) => name);
}

/** Firms whose only person this is: after that their private link alone opens them. */
export async function listFirmsAlone({ userId }: SignedIn): Promise<{ id: string; name: string | null }[]> {
  return getDatabase().firm.findMany({
    where: { people: { some: { userId }, every: { userId } } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
  });
}

/**
 * Deletes the person with sessions, passwords, memberships, mails, and invitations to their address. Firms stay, and
 * what they wrote stays with the firm or agency without them. Refused with the names of the agencies that have no
 * other administrator.
 */
export async function deletePerson({ userId, email }: SignedIn): Promise<readonly string[]> {
  const alone = await listAgenciesLedAlone(userId);
  if (alone.length > 0) return alone;
  await getDatabase().$transaction(async (tx) => {
    await tx.mailMessage.deleteMany({ where: { to: email } });
    await tx.verification.deleteMany({
      where: {
        OR: [
          { value: { contains: userId } },
          { value: { contains: email } },
          { identifier: { contains: email } },
        ],
      },
    });
    await forgetAuthor(tx, userId);
    await forgetAddress(tx, email);
    await tx.user.delete({ where: { id: userId } });
    await appendAudit(tx, { userId, act: "deleted-account" });
  });
  return [];
}
