import "server-only";
import type { AuditedAct } from "@/lib/domain/access/audited-acts";
import type { Prisma } from "../generated/client";

export interface AuditedFact {
  /** Who is signed in, if anybody. */
  readonly userId: string | null;
  readonly act: AuditedAct;
  readonly agencyId?: string;
  readonly firmId?: string;
  /** The id of the record within the firm or agency. */
  readonly subjectId?: string;
}

/**
 * Adds to the audit log within the transaction of the act itself: both are kept, or neither. Call it last: others
 * who append wait until the transaction ends.
 */
export async function appendAudit(tx: Prisma.TransactionClient, fact: AuditedFact): Promise<void> {
  const { userId, act, agencyId = null, firmId = null, subjectId = null } = fact;
  await tx.$executeRaw`
    INSERT INTO "AuditEntry" ("userId", act, "agencyId", "firmId", "subjectId")
    VALUES (${userId}, ${act}, ${agencyId}::uuid, ${firmId}::uuid, ${subjectId})`;
}
