import "server-only";
import { AUDITED_ACTS, type AuditedAct } from "@/lib/domain/access/audited-acts";
import type { AgencyScope } from "../agency/scope";
import { getDatabase } from "../database";

export interface AuditLine {
  readonly sequence: string;
  readonly at: Date;
  readonly act: AuditedAct | null;
  /** Null for a holder of a private link and for the system itself. */
  readonly by: { readonly name: string | null } | null;
  readonly firmId: string | null;
  readonly subjectId: string | null;
}

interface Wanted {
  readonly userId: string | null;
  readonly act: AuditedAct | null;
  /** From 1. */
  readonly page: number;
}

export const ENTRIES_A_PAGE = 50;

/** A page of what the audit log holds of this agency, the newest first, and how many entries there are in all. */
export async function listAudit(
  agency: AgencyScope<"administer">,
  { userId, act, page }: Wanted,
): Promise<{ readonly entries: readonly AuditLine[]; readonly total: number }> {
  const where = { agencyId: agency.id, ...(userId ? { userId } : {}), ...(act ? { act } : {}) };
  const { auditEntry, user } = getDatabase();
  const [found, total] = await Promise.all([
    auditEntry.findMany({
      where,
      orderBy: { sequence: "desc" },
      skip: (page - 1) * ENTRIES_A_PAGE,
      take: ENTRIES_A_PAGE,
    }),
    auditEntry.count({ where }),
  ]);
  const ids = [...new Set(found.flatMap((entry) => entry.userId ?? []))];
  const users = await user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  const entries = found.map(({ sequence, at, act: done, userId: by, firmId, subjectId }) => ({
    sequence: String(sequence),
    at,
    act: AUDITED_ACTS.find((one) => one === done) ?? null,
    by: by === null ? null : { name: names.get(by) ?? null },
    firmId,
    subjectId,
  }));
  return { entries, total };
}

/** Who is or was a member, by name: those whose acts can be looked for. */
export async function listEverMembers({ id: agencyId }: AgencyScope<"administer">) {
  const members = await getDatabase().membership.findMany({
    where: { agencyId },
    select: { userId: true, user: { select: { name: true } } },
    orderBy: [{ user: { name: "asc" } }, { id: "asc" }],
  });
  return members.map(({ userId, user }) => ({ userId, name: user.name }));
}
