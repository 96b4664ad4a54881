import "server-only";
import { getDatabase } from "../database";
import { canSendMail } from "../mail/outbox";
import { ask } from "./ask";
import { type Caller, getAuth } from "./auth";
import { noteEvent } from "./events";
import { mailAddressChanging } from "./identity-mail";
import type { SignedIn } from "./session";

/** Confirms the address that the link with this token was mailed to, whether of a new account or of a changed one. */
export async function confirmAddress(caller: Caller, token: string): Promise<boolean> {
  const answer = await ask(
    getAuth(caller).api.verifyEmail({ headers: caller.headers, query: { token }, returnHeaders: true }),
  );
  if (!answer.ok) return false;
  // Of a changed address, and of that alone, it tells whose it is.
  const { user } = (answer.response ?? {}) as { user?: { id: string } | null };
  if (user) await noteEvent(user.id, "changed-address");
  return true;
}

/**
 * What becomes of a new address: it waits to be confirmed by a link that is mailed to it; without mail it holds at
 * once, unless it is another's. With mail that is not told.
 */
export async function changeAddress(
  caller: Caller,
  person: SignedIn,
  newEmail: string,
): Promise<"mailed" | "changed" | "taken"> {
  const address = newEmail.toLowerCase();
  if (address === person.email) return "changed";
  const { headers } = caller;
  await ask(getAuth(caller).api.changeEmail({ headers, body: { newEmail }, returnHeaders: true }));
  if (canSendMail()) {
    await mailAddressChanging({ ...person, id: person.userId }, address);
    return "mailed";
  }
  const now = await getDatabase().user.findUnique({ where: { id: person.userId }, select: { email: true } });
  if (now?.email !== address) return "taken";
  await noteEvent(person.userId, "changed-address");
  return "changed";
}
