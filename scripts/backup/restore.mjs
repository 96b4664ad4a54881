// A backup into the database: verified before anything is touched, and then all of it in one transaction, or nothing.
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { applyMigrations } from "../migrations.mjs";
import { SetUpError } from "../progress.mjs";
import { checkBackupFile, readBackupFile, writeBackupFile } from "./backup-file.mjs";
import { nameBackup } from "./backup-folder.mjs";
import { isFilled, listTables, quote } from "./catalogue.mjs";
import { loadArchive } from "./copy-in.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { countMissing, withUpgraded } from "./earlier-release.mjs";
import { applicationName, withSession } from "./session.mjs";

/** A program that was just stopped needs a moment to leave. */
const patience = 3_000;
const lockTimeout = "10s";

/**
 * @param {string} url
 * @param {string} file
 * @param {{ replace: boolean, upgrade: boolean, folder: string }} options replace: what the database holds, which is
 *   backed up to `folder` first; upgrade: a backup of an earlier release
 * @returns {Promise<import("./archive.mjs").Summary & { strangers: string[], saved: string | null, waitingMails: number }>}
 */
export async function restoreBackup(url, file, options) {
  const { header } = await checkBackupFile(file);
  const missing = countMissing(header);
  if (missing > 0 && !options.upgrade) throw tooOld(header, missing);
  await withSession(url, async (client) => {
    await refuseWhileUsed(client);
    if (!options.replace) await refuseIfFilled(client);
  });
  await applyMigrations(url);
  const load = async (archive, leftOut = []) => {
    const restored = await replaceRows(url, archive, options);
    return { ...restored, strangers: [...leftOut, ...restored.strangers] };
  };
  return missing > 0 ? withUpgraded(file, header, load) : load(readBackupFile(file));
}

async function replaceRows(url, archive, { replace, folder }) {
  return withSession(url, async (client) => {
    await refuseWhileUsed(client);
    try {
      await client.query(`set lock_timeout = '${lockTimeout}'`);
      await client.query("begin");
      const names = (await listTables(client)).map(({ name }) => quote(name));
      // Others can read still, as the backup does that is made now; nobody writes any more.
      await client.query(`lock table ${names.join(", ")} in exclusive mode`);
      if (!replace) await refuseIfFilled(client);
      const saved = await saveIfFilled(client, url, folder);
      const summary = await loadArchive(client, archive);
      const waitingMails = await countWaitingMails(client);
      await client.query("commit");
      return { ...summary, saved, waitingMails };
    } catch (error) {
      throw explain(error);
    }
  });
}

/** Mails that had not been sent when the backup was made. They may have been sent since: nothing here can tell. */
async function countWaitingMails(client) {
  const { rows } = await client.query(
    `select count(*)::int as count from "MailMessage" where "sentAt" is null and "failedAt" is null`,
  );
  return rows[0].count;
}

/** What is about to be replaced can be had back. */
async function saveIfFilled(client, url, folder) {
  if (!(await isFilled(client))) return null;
  const now = new Date();
  const file = path.join(folder, nameBackup(now, "before-restore"));
  await writeBackupFile(copyDatabase(url, now), file);
  return file;
}

async function refuseIfFilled(client) {
  if (!(await isFilled(client))) return;
  throw new SetUpError(
    "The database is not empty, so nothing was restored and nothing was changed.",
    "npm run restore -- --replace FILE replaces what it holds, and makes a backup of that first",
  );
}

/** A running server would meet tables that are being emptied, and go on with answers of before. */
async function refuseWhileUsed(client) {
  const deadline = Date.now() + patience;
  let users = await listUsers(client);
  while (users.length > 0 && Date.now() < deadline) {
    await wait(100);
    users = await listUsers(client);
  }
  if (users.length === 0) return;
  const named = users.map(({ name, count }) => `${name || "a program without a name"} (${count})`).join(", ");
  throw new SetUpError(
    `The database is in use, with connections of: ${named}. Nothing was changed.`,
    "stop Seaworthy (Ctrl-C where it was started) and whatever else uses this database, and repeat",
  );
}

/** Other backups and restores are no hindrance: they wait for each other. */
async function listUsers(client) {
  const { rows } = await client.query(
    `select application_name as name, count(*)::int as count from pg_stat_activity
     where datname = current_database() and usename = current_user and application_name <> $1
       and backend_type = 'client backend'
     group by application_name order by application_name`,
    [applicationName],
  );
  return rows;
}

function tooOld({ madeAt }, missing) {
  const steps = missing === 1 ? "one migration" : `${missing} migrations`;
  return new SetUpError(
    `This backup of ${madeAt} is of an earlier release: it lacks ${steps}. Nothing was changed.`,
    "npm run restore -- --upgrade FILE brings it up to this release, on a copy, and restores that",
  );
}

const lockNotAvailable = "55P03";
const insufficientPrivilege = "42501";

/** What PostgreSQL says, with what follows from it. */
function explain(error) {
  if (!("severity" in error)) return error;
  const remedies = {
    [lockNotAvailable]: "stop Seaworthy and whatever else uses this database, and repeat",
    [insufficientPrivilege]:
      "set DATABASE_URL to the role that owns the tables, which is the one that made them",
  };
  return new SetUpError(
    `The backup could not be restored: ${error.message}. Nothing was changed.`,
    remedies[error.code] ?? "mend what the message names; the database is as it was",
  );
}
