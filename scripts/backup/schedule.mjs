// The backups that are made by themselves while the program runs. A failure is said and tried again; it stops nothing.
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readHistory } from "../migrations.mjs";
import { say } from "../progress.mjs";
import { writeBackupFile } from "./backup-file.mjs";
import { findBackupFolder, listScheduled, nameBackup } from "./backup-folder.mjs";
import { isFilled } from "./catalogue.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { chooseExpired, isDue } from "./rotation.mjs";
import { withSession } from "./session.mjs";

const look = 60_000;
const pauseAfterFailure = 15 * 60_000;
const usualTime = "03:30";

/** @typedef {import("../../lib/settings.mjs").Settings} Settings */
/**
 * @typedef {{
 *   makeBeforeUpgrade: () => Promise<string | null>,
 *   keepMaking: () => () => Promise<void>,
 * }} Backups makeBeforeUpgrade: the name of the backup, if one was needed; keepMaking: from now on, until the function
 *   that it returns is called, which gives up a backup that is under way
 */

/** @type {Backups} */
export const noBackups = { makeBeforeUpgrade: async () => null, keepMaking: () => async () => {} };

/**
 * What the settings ask for.
 * @param {Pick<Settings, "DATABASE_URL" | "SEAWORTHY_DATA" | "SEAWORTHY_BACKUPS" | "SEAWORTHY_BACKUP_TIME">} settings
 * @param {string} url
 * @returns {Backups}
 */
export function planBackups(settings, url) {
  const time = settings.SEAWORTHY_BACKUP_TIME ?? (settings.DATABASE_URL ? "off" : usualTime);
  if (time === "off") return noBackups;
  const folder = findBackupFolder(settings);
  return {
    makeBeforeUpgrade: () => backUpBeforeUpgrade(url, folder),
    keepMaking: () => keepMaking(url, folder, time),
  };
}

/** Before the migrations of a new release touch what is there. If no backup can be made, nothing is migrated. */
async function backUpBeforeUpgrade(url, folder) {
  const { waiting } = await readHistory(url);
  if (waiting.length === 0 || !(await withSession(url, isFilled))) return null;
  const now = new Date();
  const name = nameBackup(now, "before-upgrade");
  await writeBackupFile(copyDatabase(url, now), path.join(folder, name));
  return name;
}

/** Looks every minute whether a backup is due, so that a computer that slept through the time makes it up. */
function keepMaking(url, folder, time) {
  const end = new AbortController();
  const watch = async () => {
    while (!end.signal.aborted) {
      const pause = await tryBackup(url, folder, time, end.signal);
      await wait(pause, undefined, { signal: end.signal }).catch(() => {});
    }
  };
  const watching = watch();
  return async () => {
    end.abort();
    await watching;
  };
}

/** Returns how long to wait before looking again. */
async function tryBackup(url, folder, time, signal) {
  try {
    const name = await backUpIfDue(url, folder, time, new Date(), signal);
    if (name) say(`Backup made: ${name}`);
    return look;
  } catch (error) {
    if (!signal.aborted) say(`The daily backup could not be made, and is tried again soon: ${error.message}`);
    return pauseAfterFailure;
  }
}

/**
 * Makes a backup if its time has come, and takes away those that are no longer kept. An empty database is passed over:
 * made by mistake, it would push out the backups of what was there before.
 * @param {string} url
 * @param {string} folder
 * @param {string} time such as "03:30"
 * @param {Date} now
 * @param {AbortSignal} [signal]
 * @returns {Promise<string | null>} the name of the new backup
 */
export async function backUpIfDue(url, folder, time, now, signal) {
  const made = listScheduled(folder).map(({ madeAt }) => madeAt);
  if (!isDue(made, now, time) || !(await withSession(url, isFilled))) return null;
  const name = nameBackup(now, "scheduled");
  await writeBackupFile(copyDatabase(url, now), path.join(folder, name), signal);
  const scheduled = listScheduled(folder);
  const expired = new Set(chooseExpired(scheduled.map(({ madeAt }) => madeAt)));
  for (const { file, madeAt } of scheduled) if (expired.has(madeAt)) fs.rmSync(file);
  return name;
}
