// One PostgreSQL server per data folder: started, used again after a crash, or stopped.
// The server is a process of its own, so that ending Node in any way never takes it down in the midst of a write.
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { tryPort } from "./free-port.mjs";
import { findServerAccount } from "./postgres-account.mjs";
import { findBinaries } from "./postgres-binaries.mjs";
import { addressOf, clusterExists, createCluster } from "./postgres-cluster.mjs";
import { SetUpError } from "./progress.mjs";

const patience = 30_000;
const attempts = 10;

/**
 * Makes sure that a server runs on this folder, and says where.
 * @param {string} folder the cluster's own folder; made when absent
 * @returns {Promise<{ url: string, port: number, pid: number, reused: boolean, created: boolean }>}
 */
export async function startPostgres(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const cluster = resolveCluster(folder);
  const account = findServerAccount();
  const binaries = findBinaries(account);
  const created = !clusterExists(cluster);
  if (created) createCluster(cluster, binaries, account);

  let launches = 0;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const server = findRunning(cluster);
    if (server?.ready) {
      return { ...server, url: addressOf(cluster, server.port), reused: launches === 0, created };
    }
    if (!server) {
      if (launches === attempts) break;
      launches += 1;
      await launch(cluster, await choosePort(cluster), binaries, account);
    }
    // After a crash the old server's last children may hold its memory for a moment longer.
    await wait(20 * (1 + launches));
  }
  throw new SetUpError(
    "The embedded PostgreSQL did not start.",
    `read the end of ${logOf(cluster)}, which names the cause`,
  );
}

/**
 * Stops the server of this folder; clients that are still connected lose their connection, and no data.
 * @param {string} folder
 * @returns {Promise<boolean>} false if none was running
 */
export async function stopPostgres(folder) {
  const server = findRunning(folder);
  if (!server) return false;
  const cluster = resolveCluster(folder);
  if (process.platform === "win32") {
    execFileSync(findBinaries({}).pgCtl, ["stop", "-D", cluster, "-m", "fast"], { stdio: "ignore" });
  } else {
    process.kill(server.pid, "SIGINT");
  }
  const deadline = Date.now() + patience;
  while (fs.existsSync(pidFileOf(cluster)) && Date.now() < deadline) await wait(20);
  return true;
}

/**
 * The server that runs on this folder, or null. A pid file left by a crash is told from a live server.
 * @param {string} folder
 * @returns {{ pid: number, port: number, ready: boolean } | null}
 */
export function findRunning(folder) {
  if (!fs.existsSync(folder)) return null;
  const cluster = resolveCluster(folder);
  const lines = readIfThere(pidFileOf(cluster)).split("\n");
  if (lines.length < 2) return null;
  const pid = Number(lines[0]);
  if (!isServerOf(cluster, pid)) {
    fs.rmSync(pidFileOf(cluster), { force: true });
    return null;
  }
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

const pidFileOf = (cluster) => path.join(cluster, "postmaster.pid");
const logOf = (cluster) => `${cluster}.log`;

/** One name for a folder, however it was reached: a running server is known by it. */
function resolveCluster(folder) {
  return path.join(fs.realpathSync(path.dirname(folder)), path.basename(folder));
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** The pid may have been given to another program since. */
function isServerOf(cluster, pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  if (process.platform === "win32") return true;
  const command = commandOf(pid);
  return command.includes("postgres") && command.includes(cluster);
}

function commandOf(pid) {
  if (fs.existsSync("/proc/self")) return readIfThere(`/proc/${pid}/cmdline`);
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** The last port if it is free, so that programs that still hold the old address find the server again. */
async function choosePort(cluster) {
  const last = Number(/"-p" "(\d+)"/.exec(readIfThere(path.join(cluster, "postmaster.opts")))?.[1] ?? 0);
  const { port } = await tryPort(last);
  return port ?? (await tryPort(0)).port;
}

/** Returns when the server is ready or has ended; the caller looks which. */
async function launch(cluster, port, binaries, account) {
  const log = fs.openSync(logOf(cluster), "a", 0o600);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories="].flatMap((it) => ["-c", it]);
  const server = spawn(binaries.postgres, ["-D", cluster, "-p", String(port), ...settings], {
    ...account,
    cwd: path.dirname(cluster),
    detached: true,
    stdio: ["ignore", log, log],
  });
  fs.closeSync(log);
  server.unref();
  let ended = false;
  const end = () => {
    ended = true;
  };
  server.once("exit", end).once("error", end);
  const deadline = Date.now() + patience;
  while (!ended && Date.now() < deadline && !findRunning(cluster)?.ready) await wait(10);
}
