import "server-only";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import { hashToken } from "../access/token";
import { getDatabase } from "../database";
import { getSiteAddress } from "../env";
import { canSendMail, enqueueMail, type Mail } from "../mail/outbox";

/** For how long a mailed link works, in seconds. The words of the mails say it too. */
export const LINK_SECONDS = {
  "confirm-address": 24 * 60 * 60,
  "sign-in-link": 20 * 60,
  "reset-password": 60 * 60,
} as const;

export interface Addressee {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale?: string | null | undefined;
}

export function localeOf({ locale }: Pick<Addressee, "locale">): Locale {
  return isLocale(locale ?? undefined) ? (locale as Locale) : DEFAULT_LOCALE;
}

/** The address of a page of the account, as a mail names it. */
function linkTo(person: Addressee, page: string): string {
  return `${getSiteAddress()}/${localeOf(person)}/account/${page}`;
}

async function send(
  person: Addressee,
  kind: Mail["kind"],
  { page, key, facts = {} }: { page: string; key: string; facts?: Mail["facts"] },
): Promise<void> {
  await enqueueMail(getDatabase(), {
    to: person.email,
    locale: localeOf(person),
    kind,
    facts: { name: person.name, link: linkTo(person, page), ...facts },
    dedupeKey: `${kind}:${key}`,
  });
}

interface Linked {
  readonly user: Addressee;
  readonly token: string;
}

/** To a new address, whether of a new account or of one that is to have it from now on. */
export async function mailAddressLink({ user, token }: Linked): Promise<void> {
  const stored = await getDatabase().user.findUnique({ where: { id: user.id }, select: { email: true } });
  const kind = stored?.email === user.email ? "confirm-address" : "change-address";
  await send(user, kind, { page: `confirm/${token}`, key: hashToken(token) });
}

export async function mailPasswordLink({ user, token }: Linked): Promise<void> {
  await send(user, "reset-password", { page: `reset/${token}`, key: hashToken(token) });
}

/** Nobody gets one who has no account: whoever asked for it is told the same. */
export async function mailSignInLink({ email, token }: { email: string; token: string }): Promise<void> {
  const user = await getDatabase().user.findUnique({ where: { email: email.toLowerCase() } });
  if (user) await send(user, "sign-in-link", { page: `link/${token}`, key: hashToken(token) });
}

/** At most one an hour, for it is anybody who can cause it. */
export async function mailKnownAddress({ user }: { user: Addressee }): Promise<void> {
  const hour = new Date().toISOString().slice(0, 13);
  await send(user, "known-address", { page: "sign-in", key: `${user.id}:${hour}` });
}

/** News of a change that somebody else may have made. */
async function mailNews(person: Addressee, kind: Mail["kind"], page: string, facts: Mail["facts"] = {}) {
  if (canSendMail()) await send(person, kind, { page, key: `${person.id}:${Date.now()}`, facts });
}

export async function mailPasswordChanged({ user }: { user: Addressee }): Promise<void> {
  await mailNews(user, "password-changed", "forgot");
}

export async function mailSecondFactorChanged(person: Addressee, isOn: boolean): Promise<void> {
  await mailNews(person, "second-factor-changed", "security", { isOn: isOn ? "yes" : "no" });
}

export async function mailAddressChanging(person: Addressee, address: string): Promise<void> {
  await mailNews(person, "address-changing", "security", { address });
}
