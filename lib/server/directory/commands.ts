import "server-only";
import type { EntryReport } from "@/lib/domain/directory/report";
import { toStorableText } from "../assessment/storable-text";
import { getDatabase } from "../database";

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
  const { bodyId, kind, locale, email } = report;
  const details = toStorableText(report.details);
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
export async function closeReport(id: string, now: Date): Promise<boolean> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return false;
  const { count } = await getDatabase().directoryReport.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now, email: null },
  });
  return count === 1;
}
