import "server-only";
import type { Role } from "@/lib/domain/access/agency-acts";
import { isRecordId } from "../access/record-id";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";
import type { AgencyScope } from "./scope";

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** None means all. */
  readonly regions: readonly string[];
  /** How many firms of the caseload they follow up. */
  readonly cases: number;
}

export type MemberChange = "done" | "last-administrator" | "no-such-member";

/** The members of now, by name. */
export async function listMembers(agency: AgencyScope<"administer">): Promise<Member[]> {
  const members = await getDatabase().membership.findMany({
    where: { agencyId: agency.id, endedAt: null },
    select: {
      id: true,
      roles: true,
      regions: true,
      user: { select: { name: true, email: true } },
      _count: { select: { cases: { where: { archivedAt: null } } } },
    },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
  });
  return members.map(({ id, roles, regions, user, _count }) => ({
    ...user,
    id,
    roles,
    regions,
    cases: _count.cases,
  }));
}

export interface Counsellor {
  readonly membershipId: string;
  readonly name: string;
  readonly email: string;
}

/** The members to whom firms can be assigned, by name. */
export async function listCounsellors(
  agency: AgencyScope<"invite-firms" | "follow-firms">,
): Promise<Counsellor[]> {
  const members = await getDatabase().membership.findMany({
    where: { agencyId: agency.id, endedAt: null, roles: { hasSome: ["counsellor", "manager"] } },
    select: { id: true, user: { select: { name: true, email: true } } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
  });
  return members.map(({ id, user }) => ({ membershipId: id, ...user }));
}

export async function changeMember(
  agency: AgencyScope<"administer">,
  id: string,
  { roles, regions }: Pick<Member, "roles" | "regions">,
): Promise<MemberChange> {
  return changeKeepingAdministrator(agency, id, roles, async (tx) => {
    await tx.membership.update({ where: { id }, data: { roles: [...roles], regions: [...regions] } });
    return "changed-member";
  });
}

/** From now on the person is no member. Firms that they followed up wait for somebody else. */
export async function endMembership(
  agency: AgencyScope<"administer">,
  id: string,
  now = readClock(),
): Promise<MemberChange> {
  return changeKeepingAdministrator(agency, id, [], async (tx) => {
    await tx.membership.update({ where: { id }, data: { endedAt: now } });
    await tx.case.updateMany({ where: { counsellorId: id }, data: { counsellorId: null } });
    return "ended-membership";
  });
}

/** Changes a member unless nobody would be left to administer. Two who try at once wait for each other. */
async function changeKeepingAdministrator(
  { id: agencyId, userId }: AgencyScope<"administer">,
  id: string,
  roles: readonly Role[],
  change: (tx: Prisma.TransactionClient) => Promise<"changed-member" | "ended-membership">,
): Promise<MemberChange> {
  if (!isRecordId(id)) return "no-such-member";
  return getDatabase().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Agency" WHERE id = ${agencyId}::uuid FOR UPDATE`;
    const members = await tx.membership.findMany({
      where: { agencyId, endedAt: null },
      select: { id: true, userId: true, roles: true },
    });
    // Whoever asks may have been ended while this waited.
    if (!members.some((one) => one.userId === userId && one.roles.includes("administrator")))
      return "no-such-member";
    if (!members.some((one) => one.id === id)) return "no-such-member";
    const others = members.filter((one) => one.id !== id && one.roles.includes("administrator"));
    if (others.length === 0 && !roles.includes("administrator")) return "last-administrator";
    const act = await change(tx);
    await appendAudit(tx, { userId, act, agencyId, subjectId: id });
    return "done";
  });
}
