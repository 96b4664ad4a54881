// A cluster is the folder in which one PostgreSQL server keeps its databases; its password lies in it.
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { canEnter } from "./postgres-account.mjs";
import { SetUpError } from "./progress.mjs";

const superuser = "seaworthy";

/** @param {string} cluster */
export function clusterExists(cluster) {
  return fs.existsSync(path.join(cluster, "PG_VERSION"));
}

/**
 * The address of the server that runs on this cluster at this port.
 * @param {string} cluster
 * @param {number} port
 */
export function addressOf(cluster, port) {
  const password = fs.readFileSync(passwordFileOf(cluster), "utf8");
  return `postgresql://${superuser}:${password}@127.0.0.1:${port}/postgres`;
}

/**
 * Made beside its final place and renamed, so that no half-made cluster is ever taken for a whole one.
 * @param {string} cluster
 * @param {{ initdb: string }} binaries
 * @param {import("./postgres-account.mjs").Account} account
 */
export function createCluster(cluster, binaries, account) {
  const parent = path.dirname(cluster);
  openParent(parent, account);
  const draft = `${cluster}.init-${process.pid}`;
  const passwordFile = `${draft}.password`;
  const password = randomBytes(24).toString("base64url");
  try {
    fs.rmSync(draft, { recursive: true, force: true });
    fs.mkdirSync(draft, { mode: 0o700 });
    fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if ("uid" in account)
      for (const file of [draft, passwordFile]) fs.chownSync(file, account.uid, account.gid);
    const options = ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"];
    execFileSync(binaries.initdb, ["-D", draft, "-U", superuser, `--pwfile=${passwordFile}`, ...options], {
      ...account,
      cwd: parent,
      stdio: ["ignore", "ignore", "pipe"],
    });
    fs.writeFileSync(passwordFileOf(draft), password, { mode: 0o600 });
    fs.renameSync(draft, cluster);
  } catch (error) {
    fs.rmSync(draft, { recursive: true, force: true });
    const anotherStartWasQuicker = clusterExists(cluster);
    if (!anotherStartWasQuicker) throw explain(error, parent);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

const passwordFileOf = (cluster) => path.join(cluster, ".password");

function openParent(parent, account) {
  if (!("uid" in account)) return;
  fs.chmodSync(parent, fs.statSync(parent).mode | 0o711);
  if (canEnter(parent, account)) return;
  throw new SetUpError(
    `The embedded PostgreSQL runs as the user 'postgres', who cannot enter ${parent}.`,
    "set SEAWORTHY_DATA to a folder whose parents are open to others, such as /var/lib/seaworthy/data",
  );
}

function explain(error, parent) {
  const cause = (error.stderr?.toString() || error.message).trim();
  return new SetUpError(
    `The database could not be created in ${parent}: ${cause}`,
    "free space or make the folder writable, or set SEAWORTHY_DATA to another folder",
  );
}
