import "server-only";
import { isLocale, type Locale } from "@/lib/i18n/locale";
import type { AgencyScope } from "@/lib/server/agency/scope";
import { countAttempt } from "@/lib/server/limits/limiter";
import { canSendMail } from "@/lib/server/mail/outbox";

/** The language in which a mail of this member goes out; undefined if none can, or if this person mailed too many. */
export async function findMailLocale({ userId }: AgencyScope, locale: string): Promise<Locale | undefined> {
  if (!canSendMail() || !isLocale(locale)) return undefined;
  return (await countAttempt("invitation-person", userId)).ok ? locale : undefined;
}
