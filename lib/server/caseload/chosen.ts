import "server-only";
import { mayAct } from "@/lib/domain/access/agency-acts";
import { isRecordId } from "../access/record-id";
import { listFalling } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";

export interface Counsellor {
  readonly id: string;
  readonly name: string;
}

export interface ChosenCase {
  readonly firmId: string;
  readonly name: string | null;
  readonly counsellor: Counsellor | null;
  readonly isArchived: boolean;
}

/** The members to whom firms can be given, by name. */
export async function listCounsellors({ id }: AgencyScope<"follow-firms">): Promise<Counsellor[]> {
  const members = await getDatabase().membership.findMany({
    where: { agencyId: id, endedAt: null },
    select: { id: true, roles: true, user: { select: { name: true } } },
  });
  return members
    .filter(({ roles }) => mayAct(roles, "follow-firms"))
    .map(({ id: membershipId, user }) => ({ id: membershipId, name: user.name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The firms with these ids that fall to the member, by name. No more of them than that they are cases. */
export async function listChosen(
  agency: AgencyScope<"follow-firms">,
  firmIds: readonly string[],
): Promise<ChosenCase[]> {
  const found = await getDatabase().case.findMany({
    where: { ...listFalling(agency), firmId: { in: firmIds.filter(isRecordId) } },
    select: {
      firmId: true,
      archivedAt: true,
      firm: { select: { name: true } },
      counsellor: { select: { id: true, user: { select: { name: true } } } },
    },
  });
  return found
    .map(({ firmId, archivedAt, firm, counsellor }) => ({
      firmId,
      name: firm.name,
      counsellor: counsellor && { id: counsellor.id, name: counsellor.user.name },
      isArchived: archivedAt !== null,
    }))
    .sort((a, b) => (a.name ?? "").localeCompare(b.name ?? ""));
}
