import "server-only";
import { isOwnRequest, isSecureRequest, readForm, refuse } from "@/app/_access/http";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import type { Caller } from "@/lib/server/identity/auth";

interface AccountForm {
  readonly locale: Locale;
  readonly form: URLSearchParams;
  readonly caller: Caller;
}

/** For a handler of an account's forms, which a page of this site must have sent. */
export async function takeForm(
  request: Request,
  params: Promise<{ locale: string }>,
  work: (sent: AccountForm) => Promise<Response>,
): Promise<Response> {
  if (!isOwnRequest(request)) return refuse(403, "Please use the form on this site.");
  const { locale: named } = await params;
  const form = await readForm(request);
  if (!form) return refuse(400, "Please use the form on this site.");
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  const { headers } = request;
  return work({ locale, form, caller: { headers, isSecure: isSecureRequest(headers) } });
}

/** The headers that hand these cookies to the browser. */
export function handOn(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
