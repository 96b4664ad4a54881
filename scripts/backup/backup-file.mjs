// A backup as a file: written so that a whole one is there or none, and read with an eye on every byte.
import fs from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { SetUpError } from "../progress.mjs";
import { damaged, noBackup, readArchive, readHeader } from "./archive.mjs";

const gzipMark = Buffer.from([0x1f, 0x8b]);
const partMark = /\.(\d+)\.part$/;

/**
 * Written beside its final name, brought to the disk, read back, and only then named.
 * @param {AsyncIterable<Buffer>} archive
 * @param {string} file must not be there yet
 * @param {AbortSignal} [signal]
 * @returns {Promise<import("./archive.mjs").Summary & { bytes: number }>}
 */
export async function writeBackupFile(archive, file, signal) {
  if (fs.existsSync(file)) {
    throw new SetUpError(`There is a file ${file} already; it was left as it is.`, "choose another name");
  }
  const folder = path.dirname(file);
  const part = `${file}.${process.pid}.part`;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    sweepParts(folder);
    const target = fs.createWriteStream(part, { flags: "wx", mode: 0o600, flush: true });
    await pipeline(archive, createGzip(), target, { signal });
    const summary = await checkBackupFile(part);
    const bytes = fs.statSync(part).size;
    fs.renameSync(part, file);
    flushFolder(folder);
    return { ...summary, bytes };
  } catch (error) {
    if (fs.existsSync(part)) fs.rmSync(part);
    throw explain(error, file);
  }
}

/**
 * The archive in a file, in chunks. Throws a SetUpError if the file is none, or damaged.
 * @param {string} file
 * @returns {AsyncGenerator<Buffer>}
 */
export async function* readBackupFile(file) {
  if (!startsAsBackup(file)) throw noBackup();
  const unpacked = createGunzip();
  const reading = pipeline(fs.createReadStream(file), unpacked).catch(() => {}); // told by `unpacked` too
  try {
    yield* unpacked;
  } catch (error) {
    throw error.code?.startsWith("Z_") ? damaged("it cannot be unpacked to its end") : error;
  } finally {
    unpacked.destroy();
    await reading;
  }
}

/** Reads the whole file and throws a SetUpError unless it is as it was written. */
export function checkBackupFile(file) {
  return readArchive(readBackupFile(file));
}

/** Reads the beginning of the file only. */
export function readBackupHeader(file) {
  return readHeader(readBackupFile(file));
}

function startsAsBackup(file) {
  const start = Buffer.alloc(gzipMark.length);
  let descriptor;
  try {
    descriptor = fs.openSync(file, "r");
    fs.readSync(descriptor, start, 0, start.length, 0);
  } catch (error) {
    throw new SetUpError(
      `The file ${file} cannot be read (${error.code}).`,
      "see that it is there, and that you may read it",
    );
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
  return start.equals(gzipMark);
}

/** What was left of a backup whose program was killed. */
function sweepParts(folder) {
  for (const name of fs.readdirSync(folder)) {
    const owner = partMark.exec(name)?.[1];
    if (owner && !isAlive(Number(owner))) fs.rmSync(path.join(folder, name), { force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code !== "ESRCH";
  }
}

/** So that the name is on the disk too. Windows cannot, and need not. */
function flushFolder(folder) {
  if (process.platform === "win32") return;
  const descriptor = fs.openSync(folder, "r");
  fs.fsyncSync(descriptor);
  fs.closeSync(descriptor);
}

/** Of the errors of the disk; others pass as they are. */
function explain(error, file) {
  const full = ["ENOSPC", "EDQUOT"].includes(error.code);
  if (!full && error.path === undefined) return error;
  const remedy = full ? "free space on the disk" : "see that its folder can be made and written";
  return new SetUpError(
    `The backup ${file} could not be written (${error.code}).`,
    `${remedy}, or name another folder with SEAWORTHY_BACKUPS`,
  );
}
