import "server-only";
import { ask } from "./ask";
import { type Caller, getAuth } from "./auth";
import { noteEvent } from "./events";
import { listProviders } from "./providers";

interface Ways {
  /** The page to go to when it is done, and when it failed. */
  readonly to: string;
  readonly failed: string;
}

/** The provider's address to go to, with cookies that prove on return that this browser began; null if that failed. */
export async function beginWithProvider(
  { headers, isSecure }: Caller,
  provider: string,
  { to, failed }: Ways,
): Promise<{ readonly url: string; readonly cookies: readonly string[] } | null> {
  if (!listProviders().some(({ id }) => id === provider)) return null;
  const { api } = getAuth({ isSecure, withProviders: true });
  const body = { provider, callbackURL: to, errorCallbackURL: failed, disableRedirect: true };
  const answer = await ask(api.signInSocial({ headers, body, returnHeaders: true }));
  const url = answer.ok && answer.response.url;
  return url ? { url, cookies: answer.cookies } : null;
}

/** Takes what the provider sent the browser back with. The response signs in or leads to the page that says why not. */
export async function answerProvider({ headers, isSecure }: Caller, request: Request): Promise<Response> {
  const auth = getAuth({ isSecure, withProviders: true });
  const response = await auth.handler(request);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(";", 1)[0]);
  const own = new Headers(headers);
  own.set("cookie", cookies.join("; "));
  const session = await auth.api.getSession({ headers: own });
  if (session) await noteEvent(session.user.id, "signed-in");
  return response;
}
