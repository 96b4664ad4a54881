// A copy of a whole database as of one moment, while others go on reading and writing.
import fs from "node:fs";
import path from "node:path";
import { to as copyTo } from "pg-copy-streams";
import { SetUpError } from "../progress.mjs";
import { root } from "../project.mjs";
import { writeArchive } from "./archive.mjs";
import { findMigrations, listSequences, listTables, quote } from "./catalogue.mjs";
import { openSession } from "./session.mjs";

/** How often the tables may change between looking and holding them. */
const attempts = 5;

/**
 * @param {string} url
 * @param {Date} madeAt
 * @returns {AsyncGenerator<Buffer>} the archive
 */
export async function* copyDatabase(url, madeAt) {
  const client = await openSession(url);
  try {
    const tables = await beginSnapshot(client);
    const header = {
      madeAt: madeAt.toISOString(),
      version: readVersion(),
      migrations: await getMigrations(client),
      tables: tables.map(({ name }) => name),
      sequences: await listSequences(client),
    };
    const rowsOf = ({ name, columns }) => {
      const list = columns.map(quote).join(", ");
      return client.query(copyTo(`copy ${quote(name)} (${list}) to stdout`));
    };
    yield* writeArchive(
      header,
      tables.map((table) => ({ ...table, copy: () => rowsOf(table) })),
    );
  } finally {
    await client.end();
  }
}

/**
 * The tables are held before the moment is fixed: emptying or rewriting a table is the one change that would show
 * through to a moment before it.
 */
async function beginSnapshot(client) {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const seen = await listTables(client);
    await client.query("begin isolation level repeatable read read only");
    if (seen.length > 0) {
      await client.query(`lock table ${seen.map(({ name }) => quote(name)).join(", ")} in access share mode`);
    }
    const held = await listTables(client);
    if (JSON.stringify(held) === JSON.stringify(seen)) return held;
    await client.query("rollback");
  }
  throw new SetUpError("The tables are being changed.", "wait until the program has started, and repeat");
}

async function getMigrations(client) {
  const migrations = await findMigrations(client);
  if (migrations) return migrations;
  throw new SetUpError(
    "There is nothing to back up: Seaworthy has never been started with this database.",
    "see that DATABASE_URL or SEAWORTHY_DATA name the right database",
  );
}

function readVersion() {
  return JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")).version;
}
