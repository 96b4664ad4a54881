// npm run backup -- [FILE] | list
import path from "node:path";
import { visitDatabase } from "../database-server.mjs";
import { readSettings } from "../environment.mjs";
import { SetUpError, say, step } from "../progress.mjs";
import { writeBackupFile } from "./backup-file.mjs";
import { findBackupFolder, fromCaller, listBackups, nameBackup } from "./backup-folder.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { formatBytes, formatMoment, formatSummary } from "./wording.mjs";

const usage = `npm run backup              to the folder of backups, named by the time
npm run backup -- FILE      to a file
npm run backup -- list      which backups there are`;

/** @param {string[]} words */
export async function runBackup(words) {
  const settings = readSettings();
  const folder = findBackupFolder(settings);
  const [named, ...rest] = words;
  if (rest.length > 0 || named === "" || named?.startsWith("-")) {
    throw new SetUpError("A backup is made to one file.", `use\n${usage}`);
  }
  if (named === "list") return showBackups(folder);
  const now = new Date();
  const file = named ? fromCaller(named) : path.join(folder, nameBackup(now, "by-hand"));
  const database = await step(
    "Database",
    () => visitDatabase(settings),
    ({ description }) => description,
  );
  try {
    await step(
      "Backup",
      () => writeBackupFile(copyDatabase(database.url, now), file),
      (made) => `${formatSummary(made)}, ${formatBytes(made.bytes)}, read back and found right`,
    );
  } finally {
    await database.leave();
  }
  say(`\n${file}`);
}

async function showBackups(folder) {
  const backups = await listBackups(folder);
  say(backups.length === 0 ? `There are no backups in ${folder}` : `${folder}\n`);
  for (const { name, bytes, madeAt, version, problem } of backups) {
    const state = madeAt ? `${formatMoment(madeAt)}, version ${version}` : problem;
    say(`  ${name}\n    ${state}, ${formatBytes(bytes)}`);
  }
}
