import "server-only";
import { getContent } from "@/lib/content/load";
import { IDENTIFYING, identify, type Surroundings } from "@/lib/domain/client-list/check-lines";
import { listCounsellors } from "../agency/members";
import type { AgencyScope } from "../agency/scope";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { mayAssign } from "../invitation/commands";

/** Firms that were invited and can still come or have come, and those of the caseload. */
async function listKnown({ id: agencyId }: AgencyScope, now: Date): Promise<Surroundings["known"]> {
  const { invitation, case: cases } = getDatabase();
  const [invited, followed] = await Promise.all([
    invitation.findMany({
      where: {
        agencyId,
        roles: { isEmpty: true },
        revokedAt: null,
        OR: [{ expiresAt: { gt: now } }, { uses: { gt: 0 } }],
      },
      select: { firmName: true, email: true, externalId: true },
    }),
    cases.findMany({ where: { agencyId }, select: { firm: { select: { name: true } } } }),
  ]);
  const known = new Map<string, "invitation" | "case">();
  for (const { firmName, email, externalId } of invited) {
    const named = { firm: firmName, email, externalId };
    for (const by of IDENTIFYING) if (named[by]) known.set(identify(by, named[by]), "invitation");
  }
  for (const { firm } of followed) if (firm.name) known.set(identify("firm", firm.name), "case");
  return known;
}

/** What a list of clients of this agency is checked against. A member who may not assign can name themselves alone. */
export async function getSurroundings(
  agency: AgencyScope<"invite-firms">,
  now = readClock(),
): Promise<Surroundings> {
  const { vocabulary, currentEdition } = getContent();
  const [counsellors, known] = await Promise.all([listCounsellors(agency), listKnown(agency, now)]);
  const isOpen = (membershipId: string) => mayAssign(agency) || membershipId === agency.membershipId;
  return {
    vocabulary,
    sectors: new Set(currentEdition.data.classifications["nace-2.1"]),
    counsellors: new Map(
      counsellors.map(({ email, membershipId }) => [
        email.toLowerCase(),
        isOpen(membershipId) ? membershipId : null,
      ]),
    ),
    known,
  };
}
