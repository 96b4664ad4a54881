import "server-only";
import { ask } from "./ask";
import { type Caller, getAuth } from "./auth";
import { noteEvent } from "./events";
import { mailPasswordChanged } from "./identity-mail";
import type { SignedIn } from "./session";

/** Changes the password and signs out all other devices. The cookies of the new session; null if the old one is wrong. */
export async function changePassword(
  caller: Caller,
  person: SignedIn,
  body: { readonly currentPassword: string; readonly newPassword: string },
): Promise<readonly string[] | null> {
  const { headers } = caller;
  const answer = await ask(
    getAuth(caller).api.changePassword({
      headers,
      body: { ...body, revokeOtherSessions: true },
      returnHeaders: true,
    }),
  );
  if (!answer.ok) return null;
  await noteEvent(person.userId, "changed-password");
  await mailPasswordChanged({ user: { ...person, id: person.userId } });
  return answer.cookies;
}

/** Whose password the mailed link with this token lets be chosen; null if it has ended. */
export async function findResetPerson(
  caller: Caller,
  token: string,
): Promise<{ readonly name: string; readonly email: string } | null> {
  const { internalAdapter } = await getAuth(caller).$context;
  const found = await internalAdapter.findVerificationValue(`reset-password:${token}`);
  if (!found || found.expiresAt < new Date()) return null;
  return internalAdapter.findUserById(found.value);
}

/** Sets a new password by the token of a mailed link, and signs out everywhere. False if the link has ended. */
export async function resetPassword(caller: Caller, token: string, newPassword: string): Promise<boolean> {
  const { headers } = caller;
  const answer = await ask(
    getAuth(caller).api.resetPassword({ headers, body: { token, newPassword }, returnHeaders: true }),
  );
  return answer.ok;
}

/** Is this the password of who is signed in? */
export async function isPassword(caller: Caller, password: string): Promise<boolean> {
  const { headers } = caller;
  const answer = await ask(
    getAuth(caller).api.verifyPassword({ headers, body: { password }, returnHeaders: true }),
  );
  return answer.ok;
}
