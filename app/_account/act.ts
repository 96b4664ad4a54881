import "server-only";
import { findSignedIn } from "@/app/_access/access";
import { isOwnRequest, isSecureRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { sendBack } from "@/app/_forms/returned-form";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locale";
import type { Caller } from "@/lib/server/identity/auth";
import type { SignedIn } from "@/lib/server/identity/session";
import type { Attempt } from "@/lib/server/limits/limiter";
import { networkOf } from "@/lib/server/limits/network";
import { accountPath } from "./paths";

export interface AccountForm {
  readonly locale: Locale;
  readonly form: URLSearchParams;
  readonly caller: Caller;
  /** Whom limits count for that know no person. */
  readonly network: string;
}

type Params = Promise<{ locale: string }>;

/** For a handler of a form of the account, which a page of this site must have sent. */
export async function takeForm(
  request: Request,
  params: Params,
  work: (sent: AccountForm) => Promise<Response>,
): Promise<Response> {
  if (!isOwnRequest(request)) return refuse(403, "Please use the form on this site.");
  const { locale: named } = await params;
  const form = await readForm(request);
  if (!form) return refuse(400, "Please use the form on this site.");
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  const { headers } = request;
  const caller = { headers, isSecure: isSecureRequest(headers) };
  return work({ locale, form, caller, network: networkOf(headers) });
}

/** The same for who is signed in; whoever is not any more is sent to the sign-in. */
export async function takeOwnForm(
  request: Request,
  params: Params,
  work: (sent: AccountForm & { readonly person: SignedIn }) => Promise<Response>,
): Promise<Response> {
  return takeForm(request, params, async (sent) => {
    const person = await findSignedIn();
    return person ? work({ ...sent, person }) : seeOther(accountPath(sent.locale, "sign-in"));
  });
}

/** Sends the form back with the time to wait. */
export function askToWait(page: string, form: URLSearchParams, attempt: Attempt & { ok: false }): Response {
  const minutes = Math.ceil(attempt.waitSeconds / 60);
  return sendBack(page, form, { problems: { form: "wait" }, facts: { minutes } });
}

/** The headers that hand these cookies to the browser. */
export function handOn(cookies: readonly string[]): Headers {
  const headers = new Headers();
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
