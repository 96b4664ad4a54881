/** Prints what readers reported about the directory, or closes reports. Run by `npm run directory:reports`. */

import { getContent } from "@/lib/content/load";
import { nameBody } from "@/lib/domain/directory/body-names";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { getDatabase } from "@/lib/server/database";
import { closeReport } from "@/lib/server/directory/commands";
import { listOpenReports, type StoredReport } from "@/lib/server/directory/queries";

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** Anybody can have typed it: nothing in it may steer the terminal. */
function indent(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, "?").replaceAll(/^/gm, "    ");
}

function formatReport({ id, bodyId, kind, details, email, checked, createdAt }: StoredReport): string {
  const body = getContent().directory.find((one) => one.id === bodyId);
  const isNewer = body && body.checked > dayOf(checked);
  return [
    `${body ? nameBody(body, DEFAULT_LOCALE) : "(no longer in the directory)"}  [${bodyId}]  ${kind}`,
    `  ${dayOf(createdAt)}, on the entry checked on ${dayOf(checked)}${isNewer ? `; checked again on ${body.checked}` : ""}`,
    indent(details),
    ...(email === null ? [] : [`  answer to: ${email}`]),
    `  close: npm run directory:reports -- close ${id}`,
  ].join("\n");
}

async function list(): Promise<void> {
  const reports = await listOpenReports();
  const count = reports.length === 1 ? "One report waits." : `${reports.length} reports wait.`;
  console.log([count, ...reports.map(formatReport)].join("\n\n"));
}

async function close(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const isClosed = await closeReport(id, new Date());
    console.log(isClosed ? `Closed ${id}.` : `No open report has the id ${id}.`);
    if (!isClosed) process.exitCode = 1;
  }
}

const [command, ...ids] = process.argv.slice(2);
await (command === "close" ? close(ids) : list());
await getDatabase().$disconnect();
