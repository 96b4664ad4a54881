import "server-only";
import { ask } from "./ask";
import { type Caller, getAuth } from "./auth";
import { noteEvent } from "./events";
import { mailSecondFactorChanged } from "./identity-mail";
import type { SignedIn } from "./session";

/** What an app needs to show codes, and the codes for when it is lost. Both are shown this once. */
export interface Enrolment {
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

export type Changed = { readonly ok: true; readonly cookies: readonly string[] } | { readonly ok: false };

/** Begins to set up the second factor; it is asked for once a first code has been entered. Null if the password is wrong. */
export async function beginEnrolment(
  caller: Caller,
  password: string,
): Promise<{ readonly enrolment: Enrolment; readonly cookies: readonly string[] } | null> {
  const answer = await ask(
    getAuth(caller).api.enableTwoFactor({ headers: caller.headers, body: { password }, returnHeaders: true }),
  );
  if (!answer.ok || answer.response.method !== "totp") return null;
  const { totpURI: uri, backupCodes } = answer.response;
  return { enrolment: { uri, backupCodes }, cookies: answer.cookies };
}

/** Ends setting up with a code that the app shows. */
export async function confirmEnrolment(caller: Caller, person: SignedIn, code: string): Promise<Changed> {
  const answer = await ask(
    getAuth(caller).api.verifyTOTP({ headers: caller.headers, body: { code }, returnHeaders: true }),
  );
  if (!answer.ok) return { ok: false };
  await noteEvent(person.userId, "switched-on-second-factor");
  await mailSecondFactorChanged({ ...person, id: person.userId }, true);
  return { ok: true, cookies: answer.cookies };
}

export async function removeSecondFactor(
  caller: Caller,
  person: SignedIn,
  password: string,
): Promise<Changed> {
  const answer = await ask(
    getAuth(caller).api.disableTwoFactor({
      headers: caller.headers,
      body: { password },
      returnHeaders: true,
    }),
  );
  if (!answer.ok) return { ok: false };
  await noteEvent(person.userId, "switched-off-second-factor");
  await mailSecondFactorChanged({ ...person, id: person.userId }, false);
  return { ok: true, cookies: answer.cookies };
}

export type SecondStep =
  | { readonly ok: true; readonly cookies: readonly string[] }
  /** Wrong; or the first step is too long ago or had too many wrong codes, so that it is to be done again. */
  | { readonly ok: false; readonly reason: "wrong-code" | "begin-again" };

/** The second step of signing in: a code of the app, or one of the backup codes. */
export async function completeSignIn(caller: Caller, code: string): Promise<SecondStep> {
  const { api } = getAuth(caller);
  const typed = code.replaceAll(/\s/g, "");
  const given = { headers: caller.headers, body: { code: typed }, returnHeaders: true } as const;
  const isOfApp = /^\d{6}$/.test(typed);
  const answer = isOfApp ? await ask(api.verifyTOTP(given)) : await ask(api.verifyBackupCode(given));
  if (answer.ok) {
    await noteEvent(answer.response.user.id, "signed-in");
    return { ok: true, cookies: answer.cookies };
  }
  const isWrong = answer.code === "INVALID_CODE" || answer.code === "INVALID_BACKUP_CODE";
  return { ok: false, reason: isWrong ? "wrong-code" : "begin-again" };
}
