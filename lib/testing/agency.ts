import { randomBytes, randomUUID } from "node:crypto";
import type { AgencyAct, Role } from "@/lib/domain/access/agency-acts";
import { makeAgencyCode } from "@/lib/domain/agency/agency-code";
import type { Visitor } from "@/lib/server/access/visitor";
import { type AgencyScope, openAgency } from "@/lib/server/agency/scope";
import { getDatabase } from "@/lib/server/database";

interface MadeAgency {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

interface MadeMember {
  readonly userId: string;
  readonly email: string;
  readonly membershipId: string;
  readonly visitor: Visitor;
  /** What this person may do in the agency. Throws if it is not among what their roles allow. */
  readonly open: <Act extends AgencyAct>(act: Act) => Promise<AgencyScope<Act>>;
}

export async function newAgency(name = "Export Desk"): Promise<MadeAgency> {
  const code = makeAgencyCode(randomBytes(8));
  const { id } = await getDatabase().agency.create({ data: { name, code } });
  return { id, name, code };
}

/** A person with an account, signed in. */
export async function newPerson(
  name = "Somebody",
): Promise<{ userId: string; email: string; visitor: Visitor }> {
  const userId = randomUUID();
  const email = `${userId}@example.org`;
  await getDatabase().user.create({ data: { id: userId, name, email, emailVerified: true } });
  return { userId, email, visitor: { tokens: new Map(), userId } };
}

export async function newMember(
  agencyId: string,
  roles: readonly Role[],
  name?: string,
): Promise<MadeMember> {
  const person = await newPerson(name);
  const { id: membershipId } = await getDatabase().membership.create({
    data: { agencyId, userId: person.userId, roles: [...roles] },
  });
  const open = async <Act extends AgencyAct>(act: Act) => {
    const scope = await openAgency(agencyId, person.visitor, act);
    if (!scope) throw new Error(`A ${roles.join(" and ")} may not do this: ${act}.`);
    return scope;
  };
  return { ...person, membershipId, open };
}
