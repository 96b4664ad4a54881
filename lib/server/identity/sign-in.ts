import "server-only";
import { APIError } from "better-auth/api";
import { type Caller, getAuth } from "./auth";

/** Signed in or out: the cookies that say so. Or why not. */
export type SignInOutcome<Reason extends string> =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly reason: Reason };

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: string;
}

export async function signUp(
  { headers, isSecure }: Caller,
  body: NewPerson,
): Promise<SignInOutcome<"known-address">> {
  try {
    const { headers: answer } = await getAuth(isSecure).api.signUpEmail({
      headers,
      body,
      returnHeaders: true,
    });
    return { ok: true, cookies: answer.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError && error.statusCode === 422) return { ok: false, reason: "known-address" };
    throw error;
  }
}

/** Takes as long for an unknown address as for a wrong password, and says the same. */
export async function signIn(
  { headers, isSecure }: Caller,
  body: { readonly email: string; readonly password: string },
): Promise<SignInOutcome<"wrong">> {
  try {
    const { headers: answer } = await getAuth(isSecure).api.signInEmail({
      headers,
      body,
      returnHeaders: true,
    });
    return { ok: true, cookies: answer.getSetCookie() };
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return { ok: false, reason: "wrong" };
    throw error;
  }
}

export async function signOut({ headers, isSecure }: Caller): Promise<readonly string[]> {
  const { headers: answer } = await getAuth(isSecure).api.signOut({ headers, returnHeaders: true });
  return answer.getSetCookie();
}
