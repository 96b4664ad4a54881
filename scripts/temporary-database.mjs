// A PostgreSQL of its own for tests and for trying migrations: nobody's data, gone when done.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { startPostgres, stopPostgres } from "./embedded-postgres.mjs";
import { canEnter, findServerAccount } from "./postgres-account.mjs";

/** @returns {Promise<{ url: string, pid: number, cluster: string, stop: () => Promise<void> }>} */
export async function startTemporaryPostgres() {
  const account = findServerAccount();
  const parent = [os.tmpdir(), "/tmp", "/var/tmp"].find((folder) => canEnter(folder, account)) ?? os.tmpdir();
  const folder = fs.mkdtempSync(path.join(parent, "seaworthy-"));
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
