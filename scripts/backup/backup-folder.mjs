// The folder of backups: where it is, what its files are called, and what is in it.
import fs from "node:fs";
import path from "node:path";
import { root } from "../project.mjs";
import { readBackupHeader } from "./backup-file.mjs";

const suffix = ".backup";
const scheduledName = /^seaworthy-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-scheduled\.backup$/;

/** @param {{ SEAWORTHY_BACKUPS?: string | undefined, SEAWORTHY_DATA?: string | undefined }} settings */
export function findBackupFolder({ SEAWORTHY_BACKUPS, SEAWORTHY_DATA }) {
  return path.resolve(root, SEAWORTHY_BACKUPS ?? path.join(SEAWORTHY_DATA ?? ".data", "backups"));
}

/**
 * The name says when, in UTC, and why: the schedule takes away its own backups and no others.
 * @param {Date} madeAt
 * @param {"scheduled" | "by-hand" | "before-upgrade" | "before-restore"} reason
 */
export function nameBackup(madeAt, reason) {
  return `seaworthy-${madeAt.toISOString().replace(/[:.]/g, "-")}-${reason}${suffix}`;
}

/**
 * The backups of the schedule.
 * @param {string} folder
 * @returns {{ file: string, madeAt: Date }[]}
 */
export function listScheduled(folder) {
  return listFiles(folder).flatMap((name) => {
    const [, day, hour, minute, second, thousandth] = scheduledName.exec(name) ?? [];
    if (!day) return [];
    const madeAt = new Date(`${day}T${hour}:${minute}:${second}.${thousandth}Z`);
    return [{ file: path.join(folder, name), madeAt }];
  });
}

/**
 * All backups of a folder, the newest first; a file that cannot be read comes last, with the sentence that says why.
 * @param {string} folder
 * @returns {Promise<{ name: string, bytes: number, madeAt?: Date, version?: string, problem?: string }[]>}
 */
export async function listBackups(folder) {
  const backups = [];
  for (const name of listFiles(folder)) {
    const file = path.join(folder, name);
    const { size: bytes } = fs.statSync(file);
    try {
      const { madeAt, version } = await readBackupHeader(file);
      backups.push({ name, bytes, madeAt: new Date(madeAt), version });
    } catch (error) {
      backups.push({ name, bytes, problem: error.message });
    }
  }
  return backups.sort((a, b) => (b.madeAt?.getTime() ?? 0) - (a.madeAt?.getTime() ?? 0));
}

/**
 * A file as the reader named it: from where the command was given, or by its bare name from the folder of backups.
 * @param {string} named
 * @param {string} folder
 */
export function findBackup(named, folder) {
  const file = fromCaller(named);
  const kept = path.join(folder, named);
  return !fs.existsSync(file) && path.basename(named) === named && fs.existsSync(kept) ? kept : file;
}

/** npm runs scripts in the project and keeps the caller's folder aside. */
export function fromCaller(named) {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), named);
}

function listFiles(folder) {
  return fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => name.endsWith(suffix)) : [];
}
