import "server-only";
import { mayAct } from "@/lib/domain/access/agency-acts";
import { allowsCounselling, RECORD_PARTS, type RecordPart } from "@/lib/domain/access/consent";
import { isRecordId } from "../access/record-id";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";
import type { AgencyScope } from "./scope";

declare const minted: unique symbol;

/**
 * Proof that a member of an agency may see this part of a firm's records now: by the firm's consent, and because the
 * firm falls to this member. Only this file makes one; all else demands one.
 */
export interface CaseScope<Part extends RecordPart = RecordPart> {
  readonly id: string;
  readonly firmId: string;
  readonly agencyId: string;
  readonly userId: string;
  readonly membershipId: string;
  readonly part: Part;
  /** All that the firm lets the agency see now. */
  readonly shared: readonly RecordPart[];
  readonly [minted]: true;
}

/** The cases that fall to a member: all of the agency for who leads it; else their own, and those nobody has yet. */
export function listFalling(agency: AgencyScope<"follow-firms">): Prisma.CaseWhereInput {
  const own = [{ counsellorId: agency.membershipId }, { counsellorId: null }];
  return { agencyId: agency.id, ...(mayAct(agency.roles, "lead-caseload") ? {} : { OR: own }) };
}

/** The same in SQL, of a case that the statement calls "held". */
export function selectFalling(agency: AgencyScope<"follow-firms">): Prisma.Sql {
  const isLeading = mayAct(agency.roles, "lead-caseload");
  return Prisma.sql`(held."agencyId" = ${agency.id}::uuid AND
    (${isLeading} OR held."counsellorId" IS NULL OR held."counsellorId" = ${agency.membershipId}::uuid))`;
}

/** Opens a part of a firm's records for a member, and notes the look in the audit log; null if it may not be seen. */
export async function openCase<Part extends RecordPart>(
  agency: AgencyScope<"follow-firms">,
  firmId: string,
  part: Part,
  now = readClock(),
): Promise<CaseScope<Part> | null> {
  if (!isRecordId(firmId)) return null;
  const { id: agencyId, userId, membershipId } = agency;
  return getDatabase().$transaction(async (tx) => {
    const found = await tx.case.findFirst({
      where: { ...listFalling(agency), firmId },
      select: { id: true, firm: { select: { consents: { where: { agencyId } } } } },
    });
    const shared: readonly RecordPart[] = RECORD_PARTS.filter((one) =>
      found?.firm.consents.some((consent) => allowsCounselling(consent, one, now)),
    );
    if (!found || !shared.includes(part)) return null;
    await appendAudit(tx, { userId, act: `looked-at-${part}`, agencyId, firmId });
    return { id: found.id, firmId, agencyId, userId, membershipId, part, shared } as CaseScope<Part>;
  });
}
