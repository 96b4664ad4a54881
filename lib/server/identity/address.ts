import "server-only";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";
import { canSendMail } from "../mail/outbox";
import { ask } from "./ask";
import { type Caller, getAuth } from "./auth";
import { noteEvent } from "./events";
import { mailAddressChanging } from "./identity-mail";
import type { SignedIn } from "./session";

/** What the database says of a value that has to be unique. */
const IS_ANOTHERS = "P2002";

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

/** Without mail a new address holds at once, unless it is another's. */
async function takeAddress({ userId }: SignedIn, email: string): Promise<"changed" | "taken"> {
  try {
    await getDatabase().$transaction(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { email, emailVerified: false } });
      await appendAudit(tx, { userId, act: "changed-address" });
    });
    return "changed";
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === IS_ANOTHERS) return "taken";
    throw error;
  }
}

/** With mail a new address waits to be confirmed by a link that is mailed to it; whether it is another's is not told. */
export async function changeAddress(
  caller: Caller,
  person: SignedIn,
  newEmail: string,
): Promise<"mailed" | "changed" | "taken"> {
  const address = newEmail.toLowerCase();
  if (address === person.email) return "changed";
  if (!canSendMail()) return takeAddress(person, address);
  const { headers } = caller;
  await ask(getAuth(caller).api.changeEmail({ headers, body: { newEmail }, returnHeaders: true }));
  await mailAddressChanging({ ...person, id: person.userId }, address);
  return "mailed";
}
