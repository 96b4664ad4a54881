import "server-only";
import type { AuditedAct } from "@/lib/domain/access/audited-acts";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";

/** Notes what a person did with their account. The library did it in a transaction of its own, just before. */
export async function noteEvent(userId: string | null, act: AuditedAct): Promise<void> {
  await getDatabase().$transaction((tx) => appendAudit(tx, { userId, act }));
}
