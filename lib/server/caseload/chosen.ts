import "server-only";
import { isRecordId } from "../access/record-id";
import { listFalling } from "../agency/case-scope";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";

export interface Holder {
  /** Of the membership. */
  readonly id: string;
  readonly name: string;
}

export interface ChosenCase {
  readonly firmId: string;
  readonly name: string | null;
  /** Who follows it up. */
  readonly counsellor: Holder | null;
  readonly isArchived: boolean;
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
