import "server-only";
import { type Locale, withRegion } from "@/lib/i18n/locale";
import { getSiteAddress } from "../env";
import type { Mail } from "../mail/outbox";

interface Invited {
  /** Of the invitation. */
  readonly id: string;
  readonly to: string;
  readonly token: string;
  readonly agencyName: string;
  readonly expiresAt: Date;
}

/** What both kinds of invitation tell. A new link is a new mail. */
function tellInvitation({ id, token, agencyName, expiresAt }: Invited, locale: Locale) {
  const day = new Intl.DateTimeFormat(withRegion(locale), { dateStyle: "long", timeZone: "UTC" });
  const until = day.format(expiresAt);
  return {
    facts: { agency: agencyName, link: `${getSiteAddress()}/${locale}/join/${token}`, until },
    dedupeKey: `invitation:${id}:${token.slice(0, 6)}`,
  };
}

export function writeMemberMail(invited: Invited, locale: Locale): Mail {
  return { to: invited.to, locale, kind: "agency-invitation", ...tellInvitation(invited, locale) };
}

export function writeFirmMail(invited: Invited & { firmName: string | null }, locale: Locale): Mail {
  const { facts, dedupeKey } = tellInvitation(invited, locale);
  const { to, firmName } = invited;
  const named = { named: firmName ? "yes" : "no", firm: firmName ?? "" };
  return { to, locale, kind: "agency-asks-firm", facts: { ...facts, ...named }, dedupeKey };
}
