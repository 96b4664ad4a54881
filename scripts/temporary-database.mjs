// A PostgreSQL of its own for tests and for trying migrations: nobody's data, gone when done.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startPostgres, stopPostgres } from "./embedded-postgres.mjs";
import { canEnter, findServerAccount } from "./postgres-account.mjs";

const prefix = "seaworthy-temporary-";
const ownerFile = "owner";

/** @returns {Promise<{ url: string, pid: number, cluster: string, stop: () => Promise<void> }>} */
export async function startTemporaryPostgres() {
  const account = findServerAccount();
  const parent = [os.tmpdir(), "/tmp", "/var/tmp"].find((folder) => canEnter(folder, account)) ?? os.tmpdir();
  await sweep(parent);
  const folder = fs.mkdtempSync(path.join(parent, prefix));
  fs.writeFileSync(path.join(folder, ownerFile), String(process.pid));
  const cluster = path.join(folder, "postgres");
  const stop = async () => {
    await stopPostgres(cluster);
    fs.rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { url, pid } = await startPostgres(cluster);
    return { url, pid, cluster, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Removes what a run left behind that was killed before it could stop its server. */
async function sweep(parent) {
  const left = fs.readdirSync(parent).filter((name) => name.startsWith(prefix));
  for (const folder of left.map((name) => path.join(parent, name))) {
    if (ownerLives(path.join(folder, ownerFile))) continue;
    await stopPostgres(path.join(folder, "postgres"));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function ownerLives(file) {
  try {
    return process.kill(Number(fs.readFileSync(file, "utf8")), 0);
  } catch (error) {
    return error.code !== "ESRCH"; // another user's, or one that is just being made
  }
}
