import "server-only";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import { type Caller, getAuth } from "./auth";

/** Who is signed in on the device that asks. */
export interface SignedIn {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** A session ends this long after signing in, however much it is used. */
const LONGEST_SESSION = 30 * 24 * 60 * 60 * 1000;

/** Who sent these headers; null if nobody is signed in there. */
export async function findSession({ headers, isSecure }: Caller): Promise<SignedIn | null> {
  const found = await getAuth(isSecure).api.getSession({ headers });
  if (!found || found.session.createdAt.getTime() < Date.now() - LONGEST_SESSION) return null;
  const { id: userId, name, email, locale } = found.user;
  const known = isLocale(locale ?? undefined) ? (locale as Locale) : DEFAULT_LOCALE;
  return { sessionId: found.session.id, userId, name, email, locale: known };
}
