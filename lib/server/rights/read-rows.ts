import "server-only";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";
import { AUTHORED, type AuthoredTable, OWNERS, SECRET_COLUMNS, type TableOf } from "./owners";

/** A row as PostgreSQL writes it in JSON: every column but the secret ones, whatever columns the table has. */
export type ExportedRow = Readonly<Record<string, unknown>>;

/** Names of the registry alone, never of a request. */
export function quote(name: string): Prisma.Sql {
  return Prisma.raw(`"${name}"`);
}

/** Which rows of the table are of the firm or person with this id; the id may be a column of an outer query. */
export function whereOwned(table: TableOf<"firm" | "person">, id: Prisma.Sql): Prisma.Sql {
  const owned = OWNERS[table];
  const only = "only" in owned ? Prisma.sql` AND ${Prisma.raw(owned.only)}` : Prisma.empty;
  if (!("through" in owned)) return Prisma.sql`${quote(owned.by)} = ${id}${only}`;
  const { by, through } = owned;
  return Prisma.sql`${quote(by)} IN (SELECT id FROM ${quote(through)} WHERE ${whereOwned(through, id)})${only}`;
}

async function read(table: string, where: Prisma.Sql): Promise<ExportedRow[]> {
  const found = await getDatabase().$queryRaw<{ row: ExportedRow }[]>`
    SELECT to_json(t) AS row FROM ${quote(table)} t WHERE ${where} ORDER BY t::text`;
  const secrets: readonly string[] = SECRET_COLUMNS;
  return found.map(({ row }) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => !secrets.includes(column))),
  );
}

export function readOfFirm(table: TableOf<"firm">, firmId: string): Promise<ExportedRow[]> {
  return read(table, whereOwned(table, Prisma.sql`${firmId}::uuid`));
}

export function readOfPerson(table: TableOf<"person">, userId: string): Promise<ExportedRow[]> {
  return read(table, whereOwned(table, Prisma.sql`${userId}`));
}

/** What the person wrote in records of others: what the registry says may be shown of it. */
export async function readAuthored(table: AuthoredTable, userId: string): Promise<ExportedRow[]> {
  const { column, shown } = AUTHORED[table];
  const rows = await read(table, Prisma.sql`${quote(column)} = ${userId}`);
  return rows.map((row) => Object.fromEntries(shown.map((name) => [name, row[name]])));
}

/** The reminder of their caseload. The table is the firm's otherwise: see OWNERS. */
export function readCaseloadReminder(userId: string): Promise<ExportedRow[]> {
  const memberships = Prisma.sql`SELECT id FROM "Membership" WHERE "userId" = ${userId}`;
  return read("ReminderSubscription", Prisma.sql`"membershipId" IN (${memberships})`);
}

/** Entries of the audit log about a firm or by a person, the oldest first. Hashes belong to the log and stay there. */
export async function readAudit(where: Prisma.AuditEntryWhereInput): Promise<ExportedRow[]> {
  const entries = await getDatabase().auditEntry.findMany({
    where,
    select: {
      sequence: true,
      at: true,
      userId: true,
      act: true,
      agencyId: true,
      firmId: true,
      subjectId: true,
    },
    orderBy: { sequence: "asc" },
  });
  return entries.map((entry) => ({ ...entry, sequence: Number(entry.sequence), at: entry.at.toISOString() }));
}
