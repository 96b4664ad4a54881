import "server-only";
import { getDatabase } from "../database";
import { ask } from "./ask";
import { type Caller, getAuth } from "./auth";
import { noteEvent } from "./events";

/** Signed in, with the cookies that say so; or the second factor is to be asked for. Else why not. */
export type SignInOutcome<Reason extends string> =
  | { readonly ok: true; readonly cookies: readonly string[]; readonly needsSecondFactor: boolean }
  | { readonly ok: false; readonly reason: Reason };

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: string;
}

/**
 * Makes an account. With mail the address is to be confirmed first, and the answer for a known address is the same;
 * without it the person is signed in, and a known address has to be told.
 */
export async function signUp(
  caller: Caller,
  body: NewPerson,
): Promise<
  | { readonly ok: true; readonly cookies: readonly string[]; readonly isConfirmed: boolean }
  | { readonly ok: false }
> {
  const answer = await ask(
    getAuth(caller).api.signUpEmail({ headers: caller.headers, body, returnHeaders: true }),
  );
  if (!answer.ok) return { ok: false };
  const { token, user } = answer.response;
  if (token) await noteEvent(user.id, "signed-in");
  return { ok: true, cookies: answer.cookies, isConfirmed: token !== null };
}

/**
 * Makes an account for who holds the link of the first start, and signs them in. Their address counts as confirmed:
 * mail may not work yet. Null if the address is known.
 */
export async function signUpTrusted(
  caller: Caller,
  person: NewPerson,
): Promise<{ readonly userId: string; readonly cookies: readonly string[] } | null> {
  const { email, password } = person;
  const known = await getDatabase().user.count({ where: { email: email.toLowerCase() } });
  if (known > 0 || !(await signUp(caller, person)).ok) return null;
  const { id: userId } = await getDatabase().user.update({
    where: { email: email.toLowerCase() },
    data: { emailVerified: true },
  });
  const outcome = await signIn(caller, { email, password });
  return outcome.ok ? { userId, cookies: outcome.cookies } : null;
}

interface SignedInResponse {
  readonly user?: { readonly id: string };
  readonly twoFactorRedirect?: boolean;
}

async function settle({ user }: SignedInResponse, cookies: readonly string[]) {
  if (user) await noteEvent(user.id, "signed-in");
  return { ok: true, cookies, needsSecondFactor: user === undefined } as const;
}

/** Takes as long for an unknown address as for a wrong password, and says the same. */
export async function signIn(
  caller: Caller,
  body: { readonly email: string; readonly password: string },
): Promise<SignInOutcome<"wrong" | "unconfirmed">> {
  const answer = await ask(
    getAuth(caller).api.signInEmail({ headers: caller.headers, body, returnHeaders: true }),
  );
  if (answer.ok) return settle(answer.response as SignedInResponse, answer.cookies);
  if (answer.code === "EMAIL_NOT_VERIFIED") return { ok: false, reason: "unconfirmed" };
  const known = await getDatabase().user.findUnique({
    where: { email: body.email.toLowerCase() },
    select: { id: true },
  });
  await noteEvent(known?.id ?? null, "sign-in-refused");
  return { ok: false, reason: "wrong" };
}

/** Signs in by the token of a mailed link, once. */
export async function openSignInLink(caller: Caller, token: string): Promise<SignInOutcome<"ended">> {
  const answer = await ask(
    getAuth(caller).api.magicLinkVerify({ headers: caller.headers, query: { token }, returnHeaders: true }),
  );
  if (!answer.ok) return { ok: false, reason: "ended" };
  return settle(answer.response as SignedInResponse, answer.cookies);
}

export async function signOut(caller: Caller): Promise<readonly string[]> {
  const answer = await ask(getAuth(caller).api.signOut({ headers: caller.headers, returnHeaders: true }));
  return answer.ok ? answer.cookies : [];
}

/** What a person without a session can have mailed to their address. */
export type LinkKind = "sign-in-link" | "reset-password" | "confirm-address";

/** Mails the link if there is such an account; says nothing of that. */
export async function requestLink(caller: Caller, kind: LinkKind, email: string): Promise<void> {
  const { api } = getAuth(caller);
  const given = { headers: caller.headers, body: { email }, returnHeaders: true } as const;
  const call = {
    "sign-in-link": () => api.signInMagicLink(given),
    "reset-password": () => api.requestPasswordReset(given),
    "confirm-address": () => api.sendVerificationEmail(given),
  }[kind];
  await ask<unknown>(call());
}
