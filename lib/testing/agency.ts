import { randomUUID } from "node:crypto";
import type { Role } from "@/lib/domain/access/agency-acts";
import { type AgencyScope, openAgency } from "@/lib/server/agency/scope";
import { getDatabase } from "@/lib/server/database";

/** A new agency without members. */
export async function newAgency(name = "Export desk"): Promise<string> {
  const { id } = await getDatabase().agency.create({ data: { name, code: randomUUID() } });
  return id;
}

/** A new person who is a member of the agency, as they act in it. */
export async function newMember(
  agencyId: string,
  role: Exclude<Role, "administrator"> = "counsellor",
  name = `A ${role}`,
): Promise<AgencyScope<"follow-firms">> {
  const id = randomUUID();
  await getDatabase().user.create({
    data: {
      id,
      name,
      email: `${id}@example.org`,
      memberships: { create: { agencyId, roles: [role] } },
    },
  });
  const scope = await openAgency(agencyId, { tokens: new Map(), userId: id }, "follow-firms");
  if (!scope) throw new Error("A new member does not get into the agency.");
  return scope;
}
