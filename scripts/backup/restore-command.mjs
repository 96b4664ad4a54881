// npm run restore -- [--check | --replace] [--upgrade] FILE
import { parseArgs } from "node:util";
import { visitDatabase } from "../database-server.mjs";
import { readSettings } from "../environment.mjs";
import { SetUpError, say, step } from "../progress.mjs";
import { checkBackupFile } from "./backup-file.mjs";
import { findBackup, findBackupFolder } from "./backup-folder.mjs";
import { countMissing } from "./earlier-release.mjs";
import { restoreBackup } from "./restore.mjs";
import { formatMoment, formatSummary } from "./wording.mjs";

const usage = `npm run restore -- FILE             into an empty database
npm run restore -- --replace FILE   in place of what the database holds, of which a backup is made first
npm run restore -- --upgrade FILE   a backup of an earlier release, brought up to this one
npm run restore -- --check FILE     is the file whole, and can this version restore it?`;

/** @param {string[]} words */
export async function runRestore(words) {
  const { named, check, replace, upgrade } = parseWords(words);
  const settings = readSettings();
  const folder = findBackupFolder(settings);
  const file = findBackup(named, folder);
  if (check) return checkOnly(file);
  const database = await step(
    "Database",
    () => visitDatabase(settings),
    ({ description }) => description,
  );
  try {
    if (database.wasRunning) throw runs();
    const restored = await step(
      "Restore",
      () => restoreBackup(database.url, file, { replace, upgrade, folder }),
      (done) => formatSummary(done),
    );
    say(`\nThe database is as it was on ${formatMoment(new Date(restored.header.madeAt))}.`);
    if (restored.saved) say(`What it held before is kept in ${restored.saved}`);
    if (restored.waitingMails > 0) say(tellWaiting(restored.waitingMails));
    for (const name of restored.strangers) {
      say(`The table ${name} was left out: it is not one of Seaworthy's, and not in this database.`);
    }
  } finally {
    await database.leave();
  }
}

function tellWaiting(count) {
  const mails = count === 1 ? "One mail" : `${count} mails`;
  return `${mails} waited to be sent at that moment. What is still wanted goes out when Seaworthy starts, even if it did since.`;
}

/** A server that is idle has no connection that could be seen. */
function runs() {
  return new SetUpError(
    "The embedded PostgreSQL is running, so Seaworthy may be in use. Nothing was changed.",
    "stop Seaworthy (Ctrl-C where it was started); if it was killed, npm run db -- stop",
  );
}

async function checkOnly(file) {
  const summary = await step("Check", () => checkBackupFile(file), formatSummary);
  const missing = countMissing(summary.header);
  say(`\nThe file is whole. It was made on ${formatMoment(new Date(summary.header.madeAt))}.`);
  if (missing > 0) say("It is of an earlier release: restore it with --upgrade.");
  for (const { name, rows } of summary.tables) say(`  ${name.padEnd(24)} ${rows}`);
}

function parseWords(words) {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        check: { type: "boolean", default: false },
        replace: { type: "boolean", default: false },
        upgrade: { type: "boolean", default: false },
      },
    });
    const [named, ...rest] = positionals;
    if (named && rest.length === 0) return { named, ...values };
  } catch {
    // Told below.
  }
  throw new SetUpError("Name one file to restore.", `use\n${usage}`);
}
