import "server-only";
import { getDatabase } from "../database";

export interface StoredReport {
  readonly id: string;
  readonly bodyId: string;
  readonly checked: Date;
  readonly kind: string;
  readonly details: string;
  readonly email: string | null;
  readonly createdAt: Date;
}

/** What waits for somebody to look at it, the oldest first. */
export async function listOpenReports(): Promise<StoredReport[]> {
  return await getDatabase().directoryReport.findMany({
    where: { closedAt: null },
    select: {
      id: true,
      bodyId: true,
      checked: true,
      kind: true,
      details: true,
      email: true,
      createdAt: true,
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}
