// The database that a start uses: the one of DATABASE_URL, the embedded one, or one that is thrown away.
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { findRunning, startPostgres, stopPostgres } from "./embedded-postgres.mjs";
import { findClusterFolder } from "./environment.mjs";
import { SetUpError, say } from "./progress.mjs";
import { startTemporaryPostgres } from "./temporary-database.mjs";

/**
 * @param {{ DATABASE_URL?: string | undefined, SEAWORTHY_DATA?: string | undefined }} settings
 * @param {{ temporary: boolean }} options
 * @returns {Promise<{ url: string, description: string, stop: () => Promise<void> }>}
 */
export async function openDatabase(settings, { temporary }) {
  if (temporary) {
    const { url, cluster, stop } = await startTemporaryPostgres();
    return { url, description: `temporary PostgreSQL in ${cluster}`, stop };
  }
  if (settings.DATABASE_URL) return connectToForeign(settings.DATABASE_URL);
  return startEmbedded(findClusterFolder(settings));
}

/**
 * For a short errand: a server that was running is left running, for others use it.
 * @param {{ DATABASE_URL?: string | undefined, SEAWORTHY_DATA?: string | undefined }} settings
 * @returns {Promise<{ url: string, description: string, wasRunning: boolean | null, leave: () => Promise<void> }>}
 *   wasRunning: null for a server that is not ours, and always runs
 */
export async function visitDatabase(settings) {
  if (settings.DATABASE_URL) {
    const { url, description, stop } = await connectToForeign(settings.DATABASE_URL);
    return { url, description, wasRunning: null, leave: stop };
  }
  const cluster = findClusterFolder(settings);
  const { url, reused } = await startPostgres(cluster);
  const leave = async () => {
    if (!reused) await stopPostgres(cluster);
  };
  return { url, description: `embedded PostgreSQL, data in ${cluster}`, wasRunning: reused, leave };
}

/** Refuses with the cause in words if the database cannot be reached. */
async function connectToForeign(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    await client.end();
  } catch (error) {
    const { host, pathname } = new URL(url);
    throw new SetUpError(
      `The PostgreSQL of DATABASE_URL (${host}${pathname}) cannot be used: ${error.message || error.code}`,
      "see that it runs and that name, password and database are right; without DATABASE_URL an embedded one is used",
    );
  }
  return { url, description: "PostgreSQL of DATABASE_URL", stop: async () => {} };
}

async function startEmbedded(cluster) {
  const { url, reused, created } = await startPostgres(cluster);
  const state = created ? "made" : reused ? "was running" : "started";
  const watch = keepRunning(cluster);
  const stop = async () => {
    watch.abort();
    await stopPostgres(cluster);
  };
  return { url, description: `embedded PostgreSQL ${state}, data in ${cluster}`, stop };
}

/** The server lives apart from this process and may be killed apart from it; it is started again at once. */
function keepRunning(cluster) {
  const watch = new AbortController();
  const look = async () => {
    while (!watch.signal.aborted) {
      await wait(500);
      if (watch.signal.aborted || findRunning(cluster)) continue;
      say("The embedded PostgreSQL has stopped; starting it again.");
      await startPostgres(cluster).catch((error) => say(`${error.message} Trying again.`));
    }
  };
  look();
  return watch;
}
