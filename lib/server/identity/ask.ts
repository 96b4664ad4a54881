import "server-only";
import { isAPIError } from "better-auth/api";

/** What the library answered: the cookies to hand on, and its response. Or the code of its refusal. */
export type Answer<T> =
  | { readonly ok: true; readonly cookies: readonly string[]; readonly response: T }
  | { readonly ok: false; readonly code: string };

/** Refusals become values; what is wrong on this side is thrown. */
export async function ask<T>(call: Promise<{ headers: Headers; response: T }>): Promise<Answer<T>> {
  try {
    const { headers, response } = await call;
    return { ok: true, cookies: headers.getSetCookie(), response };
  } catch (error) {
    if (!isAPIError(error) || error.statusCode >= 500) throw error;
    return { ok: false, code: String(error.body?.code ?? error.status) };
  }
}
