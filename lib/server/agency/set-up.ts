import "server-only";
import { randomBytes } from "node:crypto";
import { ROLES } from "@/lib/domain/access/agency-acts";
import { makeAgencyCode } from "@/lib/domain/agency/agency-code";
import { hashToken, isToken } from "../access/token";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";

/** Does this link, which was printed on the server's console, still make an agency? */
export async function isSetUpOpen(token: string): Promise<boolean> {
  if (!isToken(token)) return false;
  const [link, agencies] = await Promise.all([
    getDatabase().setUpLink.findUnique({ where: { tokenHash: hashToken(token) } }),
    getDatabase().agency.count(),
  ]);
  return link !== null && link.expiresAt > readClock() && (link.isFurther || agencies === 0);
}

interface NewAgency {
  readonly name: string;
  /** None means all. */
  readonly regions: readonly string[];
}

/**
 * Makes an agency, with this person as all that there is in it. Its id, or null if the link has ended. Of any number
 * at once only one gets it: the link's row is taken away first, and with it all others that make the first agency.
 */
export async function beginAgency(
  token: string,
  userId: string,
  { name, regions }: NewAgency,
): Promise<string | null> {
  return getDatabase().$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "SetUpLink" IN EXCLUSIVE MODE`;
    const where = { tokenHash: hashToken(token), expiresAt: { gt: readClock() } };
    const link = await tx.setUpLink.findUnique({ where });
    if (!link || (!link.isFurther && (await tx.agency.count()) > 0)) return null;
    await tx.setUpLink.deleteMany({ where: link.isFurther ? where : { isFurther: false } });
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
