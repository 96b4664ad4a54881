import "server-only";
import { randomBytes } from "node:crypto";
import { ROLES } from "@/lib/domain/access/agency-acts";
import { makeAgencyCode } from "@/lib/domain/agency/agency-code";
import { hashToken, isToken } from "../access/token";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";

/** Does this link, which a start of the server printed, still make the first agency? */
export async function isSetUpOpen(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const [link, agencies] = await Promise.all([
    getDatabase().setUpLink.findUnique({ where: { tokenHash: hashToken(token) } }),
    getDatabase().agency.count(),
  ]);
  return link !== null && link.expiresAt > readClock() && agencies === 0;
}

interface FirstAgency {
  readonly name: string;
  /** None means all. */
  readonly regions: readonly string[];
}

/**
 * Makes the first agency, with this person as all that there is in it. Its id, or null if the link has ended. Of any
 * number at once only one gets it: the link's row is taken away first, and all others with it.
 */
export async function beginAgency(
  token: string,
  userId: string,
  { name, regions }: FirstAgency,
): Promise<string | null> {
  return getDatabase().$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "SetUpLink" IN EXCLUSIVE MODE`;
    const { count } = await tx.setUpLink.deleteMany({
      where: { tokenHash: hashToken(token), expiresAt: { gt: readClock() } },
    });
    if (count === 0 || (await tx.agency.count()) > 0) return null;
    await tx.setUpLink.deleteMany();
    const { id } = await tx.agency.create({
      data: {
        name,
        regions: [...regions],
        code: makeAgencyCode(randomBytes(8)),
        members: { create: { userId, roles: [...ROLES] } },
      },
    });
    await appendAudit(tx, { userId, act: "began-agency", agencyId: id });
    return id;
  });
}
