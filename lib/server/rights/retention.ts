import "server-only";
import { appendAudit } from "../audit/append";
import { readClock } from "../clock";
import { getDatabase } from "../database";
import { getSettings } from "../env";
import { Prisma } from "../generated/client";
import { deleteLapsedProposals } from "../proposal/commands";
import { eraseFirmRows } from "./erase-firm";
import type { TableOf } from "./owners";
import { quote, whereOwned } from "./read-rows";

/** So many rows in one transaction, so that nobody waits long for them. */
const AT_ONCE = 500;
const DAY = 24 * 60 * 60 * 1000;

interface Terms {
  /** For so long what has ended is kept. */
  readonly days: number;
  /** After so long without a change a firm is deleted; undefined is never. */
  readonly firmMonths?: number | undefined;
}

/** Does a batch again and again, until it finds less than a batch. */
async function repeat(batch: () => Promise<number>): Promise<number> {
  for (let sum = 0; ; ) {
    const count = await batch();
    sum += count;
    if (count < AT_ONCE) return sum;
  }
}

interface Found {
  readonly id: string;
}

/** Deletes the rows that are found, a batch at a time. */
function deleteFound(
  find: (take: number) => Promise<Found[]>,
  drop: (ids: string[]) => Promise<unknown>,
): Promise<number> {
  return repeat(async () => {
    const ids = (await find(AT_ONCE)).map(({ id }) => id);
    if (ids.length > 0) await drop(ids);
    return ids.length;
  });
}

/** What ended by itself, or was dealt with: nobody can use it any more. */
async function deleteEnded(now: Date, days: number): Promise<void> {
  const past = { lte: new Date(now.getTime() - days * DAY) };
  const over = { lte: now };
  const { invitation, firmInvitation, clientImport, mailMessage, directoryReport, session, verification } =
    getDatabase();
  const select = { id: true } as const;
  const all = [
    [invitation, { OR: [{ expiresAt: past }, { revokedAt: past }] }],
    [firmInvitation, { expiresAt: past }],
    [clientImport, { confirmedAt: null, expiresAt: over }],
    [mailMessage, { OR: [{ sentAt: past }, { failedAt: past }] }],
    [directoryReport, { closedAt: past }],
    [session, { expiresAt: over }],
    [verification, { expiresAt: over }],
  ] as const;
  for (const [table, where] of all) {
    // Each table with its own condition, which the list above has paired.
    const rows = table as unknown as {
      findMany: (query: object) => Promise<Found[]>;
      deleteMany: (query: object) => Promise<unknown>;
    };
    await deleteFound(
      (take) => rows.findMany({ where, select, take }),
      (ids) => rows.deleteMany({ where: { id: { in: ids } } }),
    );
  }
}

/** Where a change of a firm's records shows, by the firm or by an agency, and in which column its moment stands. */
const TRACES = {
  Assessment: "updatedAt",
  Result: "createdAt",
  Rating: "createdAt",
  Review: "at",
  QuestionRemark: "at",
  PlanStepEntry: "at",
  CheckInEntry: "at",
  SupportEntry: "at",
  Consent: "givenAt",
  FirmPerson: "createdAt",
} as const satisfies Partial<Record<TableOf<"firm">, string>>;

/** Firms in which nobody has changed anything since, neither they nor an agency. */
function findUntouched(since: Date, most: number): Promise<Found[]> {
  const untouched = (Object.keys(TRACES) as (keyof typeof TRACES)[]).map(
    (table) => Prisma.sql`NOT EXISTS (SELECT 1 FROM ${quote(table)}
      WHERE ${whereOwned(table, Prisma.sql`firm.id`)} AND ${quote(TRACES[table])} >= ${since})`,
  );
  return getDatabase().$queryRaw<Found[]>`
    SELECT firm.id FROM "Firm" firm
    WHERE firm."createdAt" < ${since} AND ${Prisma.join(untouched, " AND ")}
      AND NOT EXISTS (SELECT 1 FROM "Note" it JOIN "Case" of ON of.id = it."caseId"
        WHERE of."firmId" = firm.id AND coalesce(it."changedAt", it."createdAt") >= ${since})
    LIMIT ${most}`;
}

async function deleteUntouchedFirms(since: Date): Promise<void> {
  await deleteFound(
    (take) => findUntouched(since, take),
    async (ids) => {
      for (const firmId of ids)
        await getDatabase().$transaction(async (tx) => {
          if (await eraseFirmRows(tx, firmId))
            await appendAudit(tx, { userId: null, act: "erased-firm", firmId });
        });
    },
  );
}

function settingsOfRetention(): Terms {
  const { RETENTION_DAYS, RETENTION_FIRM_MONTHS } = getSettings();
  return { days: RETENTION_DAYS, firmMonths: RETENTION_FIRM_MONTHS };
}

/** Deletes what is to be kept no longer. Done twice it does nothing more; several servers may do it at once. */
export async function deleteOutdated(now = readClock(), terms: Terms = settingsOfRetention()): Promise<void> {
  await repeat(() => deleteLapsedProposals(now, AT_ONCE));
  await deleteEnded(now, terms.days);
  if (terms.firmMonths === undefined) return;
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - terms.firmMonths);
  await deleteUntouchedFirms(since);
}
