import "server-only";
import { getDatabase } from "../database";
import type { FirmScope } from "../firm/scope";
import type { SignedIn } from "../identity/session";
import { AUTHORED_TABLES, FIRM_TABLES, PERSON_TABLES } from "./owners";
import {
  type ExportedRow,
  readAudit,
  readAuthored,
  readCaseloadReminder,
  readOfFirm,
  readOfPerson,
} from "./read-rows";

/** A part of an export: the table, or what else its rows are. */
export interface ExportPart {
  readonly name: string;
  readonly rows: readonly ExportedRow[];
}

async function readAll<Table extends string>(
  tables: readonly Table[],
  readTable: (table: Table) => Promise<ExportedRow[]>,
): Promise<ExportPart[]> {
  const parts: ExportPart[] = [];
  for (const name of tables) parts.push({ name, rows: await readTable(name) });
  return parts;
}

/** Everything that is kept of a firm, and who did what with it. */
export async function exportFirm({ id }: FirmScope): Promise<ExportPart[]> {
  const parts = await readAll(FIRM_TABLES, (table) => readOfFirm(table, id));
  return [...parts, { name: "AuditEntry", rows: await readAudit({ firmId: id }) }];
}

/** Everything that is kept of a person. What belongs to firms and agencies is named, and exported there. */
export async function exportPerson({ userId, email }: SignedIn): Promise<ExportPart[]> {
  const own = await readAll(PERSON_TABLES, (table) => readOfPerson(table, userId));
  const authored = await readAll(AUTHORED_TABLES, (table) => readAuthored(table, userId));
  const mails = await getDatabase().mailMessage.findMany({
    where: { to: email },
    select: { kind: true, subject: true, createdAt: true, sentAt: true },
    orderBy: { createdAt: "asc" },
  });
  const about = await readAudit({ OR: [{ userId }, { subjectId: userId }] });
  return [
    ...own,
    { name: "ReminderSubscription", rows: await readCaseloadReminder(userId) },
    ...authored.map(({ name, rows }) => ({ name: `authored.${name}`, rows })),
    { name: "MailMessage", rows: mails },
    { name: "AuditEntry", rows: about },
  ];
}
