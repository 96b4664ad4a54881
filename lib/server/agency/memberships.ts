import "server-only";
import type { Role } from "@/lib/domain/access/agency-acts";
import { getDatabase } from "../database";

/** A person's place in an agency. */
export interface OwnMembership {
  readonly agencyId: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The agencies that a person is in, by name. */
export async function listMembershipsOf(userId: string): Promise<OwnMembership[]> {
  const found = await getDatabase().membership.findMany({
    where: { userId, endedAt: null },
    select: { agencyId: true, roles: true, agency: { select: { name: true } } },
    orderBy: { agency: { name: "asc" } },
  });
  return found.map(({ agencyId, roles, agency }) => ({ agencyId, roles, name: agency.name }));
}
