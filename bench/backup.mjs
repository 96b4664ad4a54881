// node bench/backup.mjs [COPIES]: a backup of so many times the sample of the last release, and its restore, each as a program of its own.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readArchive, writeArchive } from "../scripts/backup/archive.mjs";
import { readBackupFile, writeBackupFile } from "../scripts/backup/backup-file.mjs";
import { startTemporaryPostgres } from "../scripts/temporary-database.mjs";

const count = Number(process.argv[2] ?? 10_000);
const root = path.dirname(import.meta.dirname);
const releases = path.join(root, "lib", "testing", "releases");
const sample = path.join(
  releases,
  fs
    .readdirSync(releases)
    .filter((name) => name.endsWith(".backup"))
    .sort()
    .at(-1),
);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "seaworthy-bench-"));
const file = path.join(folder, "many.backup");

/** Ids and fingerprints of links, wherever they stand. */
const keys = /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{64}\b/g;

/** The firms of the sample again, with keys of their own. */
function copyRows(rows, number) {
  return rows.replace(keys, (key) => {
    const digits = createHash("sha256").update(`${key} ${number}`).digest("hex");
    return key.includes("-")
      ? key.replace(/\w+/g, (part, place) => digits.slice(place, place + part.length))
      : digits;
  });
}

async function multiply() {
  const tables = [];
  const { header } = await readArchive(readBackupFile(sample), {
    load: async ({ name, columns }, blocks) => {
      const parts = [];
      for await (const block of blocks) parts.push(block);
      const rows = Buffer.concat(parts).toString();
      tables.push({ name, columns, rows });
    },
  });
  const many = tables.map(({ name, columns, rows }) => ({
    name,
    columns,
    copy: async function* () {
      for (let number = 0; number < count; number += 1) yield Buffer.from(copyRows(rows, number));
    },
  }));
  await writeBackupFile(writeArchive(header, many), file);
}

function measure(title, script, words, url) {
  const tell = "process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))";
  const begin = performance.now();
  const run = spawnSync(
    process.execPath,
    ["--import", `data:text/javascript,${tell}`, `scripts/${script}.mjs`, ...words],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: url, SEAWORTHY_BACKUPS: folder },
    },
  );
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
  const memory = Math.round(Number(run.stderr.trim().split("\n").at(-1)) / 1024);
  console.log(`${title.padEnd(28)} ${seconds.padStart(6)} s  ${memory} MB`);
}

await multiply();
const server = await startTemporaryPostgres();
try {
  const again = path.join(folder, "again.backup");
  measure("restore", "restore", ["--upgrade", file], server.url);
  measure("backup, and reading it back", "backup", [again], server.url);
  measure("check", "restore", ["--check", again], server.url);
  measure("restore in place of as many", "restore", ["--replace", again], server.url);
  console.log(`the file of ${count} samples: ${Math.round(fs.statSync(again).size / 1e6)} MB`);
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true });
}
