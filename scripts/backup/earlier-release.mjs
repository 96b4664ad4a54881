// A backup of an earlier release: told from one of this release, and brought up to it on a server of its own.
import { applyMigrations, listChecksums } from "../migrations.mjs";
import { SetUpError } from "../progress.mjs";
import { startTemporaryPostgres } from "../temporary-database.mjs";
import { readBackupFile } from "./backup-file.mjs";
import { loadArchive } from "./copy-in.mjs";
import { copyDatabase } from "./copy-out.mjs";
import { withSession } from "./session.mjs";

/**
 * How many migrations the backup lacks: 0 for one of this release. Refuses one that this release does not lead on from.
 * @param {import("./archive.mjs").Header} header
 */
export function countMissing({ migrations, version, madeAt }) {
  const known = listChecksums();
  const strange = migrations.filter(({ name, checksum }) => !known.get(name)?.includes(checksum));
  if (strange.length > 0) {
    throw new SetUpError(
      `This backup of ${madeAt} is of a newer release, or another one. It has what is unknown here: ${strange.map(({ name }) => name).join(", ")}. Nothing was changed.`,
      `restore it with the version that made it (${version}), or a newer one`,
    );
  }
  return known.size - migrations.length;
}

/**
 * Restores the backup to a server that is thrown away, as of its own release, and applies the migrations since.
 * @template T
 * @param {string} file
 * @param {import("./archive.mjs").Header} header
 * @param {(archive: AsyncIterable<Buffer>, strangers: string[]) => Promise<T>} use takes the archive of this release,
 *   and the tables that were left out of it because no migration makes them
 */
export async function withUpgraded(file, { migrations, madeAt }, use) {
  const server = await startTemporaryPostgres();
  try {
    await applyMigrations(
      server.url,
      migrations.map(({ name }) => name),
    );
    const { strangers } = await loadAlone(server.url, readBackupFile(file));
    await applyMigrations(server.url);
    return await use(copyDatabase(server.url, new Date(madeAt)), strangers);
  } finally {
    await server.stop();
  }
}

function loadAlone(url, archive) {
  return withSession(url, async (client) => {
    await client.query("begin");
    const loaded = await loadArchive(client, archive);
    await client.query("commit");
    return loaded;
  });
}
