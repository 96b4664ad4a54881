import "server-only";
import type { EntryReport } from "@/lib/domain/directory/report";
import { isRecordId } from "../access/record-id";
import type { AgencyScope } from "../agency/scope";
import { appendAudit } from "../audit/append";
import { getDatabase } from "../database";
import type { Prisma } from "../generated/client";

/** Open reports that are kept of one entry. More would tell nothing new, and could fill the disk. */
export const MOST_OPEN = 20;

export interface NewReport extends EntryReport {
  readonly bodyId: string;
  /** The day of the last check that the reader saw, as YYYY-MM-DD. */
  readonly checked: string;
  readonly locale: string;
}

/**
 * Keeps what a reader told of an entry. The same words told again change nothing; once too many reports on one entry
 * are open, no more are kept until somebody has dealt with them.
 */
export async function storeReport(report: NewReport, now: Date): Promise<"stored" | "full"> {
  const { bodyId, kind, details, locale, email } = report;
  return await getDatabase().$transaction(async (database) => {
    // One after the other for each entry, so that the count below holds when the row is written.
    await database.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`report ${bodyId}`}, 0))`;
    const open = await database.directoryReport.findMany({
      where: { bodyId, closedAt: null },
      select: { kind: true, details: true, email: true },
    });
    const isKnown = open.some(
      (other) => other.kind === kind && other.details === details && other.email === email,
    );
    if (isKnown) return "stored";
    if (open.length >= MOST_OPEN) return "full";
    const checked = new Date(report.checked);
    await database.directoryReport.create({
      data: { bodyId, checked, kind, details, email, locale, createdAt: now },
    });
    return "stored";
  });
}

/** Closes an open report, and forgets where an answer was to be sent. False if there is no such report. */
export async function closeReport(
  id: string,
  now: Date,
  database: Prisma.TransactionClient = getDatabase(),
): Promise<boolean> {
  if (!isRecordId(id)) return false;
  const { count } = await database.directoryReport.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now, email: null },
  });
  return count === 1;
}

/** The same by an administrator of an agency. */
export async function handleReport(
  { id: agencyId, userId }: AgencyScope<"administer">,
  id: string,
  now: Date,
): Promise<boolean> {
  return getDatabase().$transaction(async (tx) => {
    if (!(await closeReport(id, now, tx))) return false;
    await appendAudit(tx, { userId, act: "handled-report", agencyId, subjectId: id });
    return true;
  });
}
