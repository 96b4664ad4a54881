import "server-only";
import { Prisma } from "../generated/client";
import { AUTHORED, AUTHORED_TABLES } from "./owners";

/**
 * What the person made stays with the firm or the agency, and names them no more. A history is never altered: there
 * the id stays, and leads to nobody.
 */
export async function forgetAuthor(tx: Prisma.TransactionClient, userId: string): Promise<void> {
  // A list that waits is seen by its uploader alone; of one that was confirmed the invitations stay.
  await tx.clientImport.deleteMany({ where: { userId } });
  for (const table of AUTHORED_TABLES) {
    const kept = AUTHORED[table];
    if ("isHistory" in kept || table === "FirmPerson" || table === "ClientImport") continue;
    const column = Prisma.raw(`"${kept.column}"`);
    await tx.$executeRaw`UPDATE ${Prisma.raw(`"${table}"`)} SET ${column} = NULL WHERE ${column} = ${userId}`;
  }
}

/** Invitations that were mailed to the person, and reports that wait for an answer to them, know their address no more. */
export async function forgetAddress(tx: Prisma.TransactionClient, email: string): Promise<void> {
  const theirs = { email: { equals: email, mode: "insensitive" } } as const;
  await tx.firmInvitation.deleteMany({ where: theirs });
  await tx.reminderSubscription.deleteMany({ where: theirs });
  await tx.invitation.deleteMany({ where: { ...theirs, roles: { isEmpty: false } } });
  await tx.invitation.updateMany({ where: theirs, data: { email: null } });
  await tx.directoryReport.updateMany({ where: theirs, data: { email: null } });
}
