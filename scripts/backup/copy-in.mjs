// An archive into the tables of a database of the same migrations, in the caller's transaction: all of it, or nothing.
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { SetUpError } from "../progress.mjs";
import { readArchive } from "./archive.mjs";
import { findMigrations, listForeignKeys, listTables, listTriggers, quote } from "./catalogue.mjs";

/**
 * Replaces the rows of each table that the archive holds. The rows come in as they were: triggers, which would refuse
 * or change them, are off within this transaction, while its locks keep everybody else out; references are taken
 * away and made anew at the end, which proves every one of them.
 * @param {import("pg").Client} client
 * @param {AsyncIterable<Buffer>} chunks
 * @returns {Promise<import("./archive.mjs").Summary & { strangers: string[] }>} strangers: tables of the archive that
 *   no migration makes, and that are not here; they are left out
 */
export async function loadArchive(client, chunks) {
  const present = new Set((await listTables(client)).map(({ name }) => name));
  let putBack = [];
  const begin = async (header) => {
    await checkMigrations(client, header);
    const tables = header.tables.filter((name) => present.has(name));
    putBack = await takeAway(client, tables);
  };
  const load = async ({ name, columns }, rows) => {
    if (!present.has(name)) {
      for await (const _block of rows);
      return;
    }
    await client.query(`truncate table ${quote(name)}`);
    const copy = client.query(copyFrom(`copy ${quote(name)} (${columns.map(quote).join(", ")}) from stdin`));
    await pipeline(rows, copy);
  };
  const summary = await readArchive(chunks, { begin, load });
  for (const statement of putBack) await client.query(statement);
  await setSequences(client, summary.header.sequences);
  return { ...summary, strangers: summary.header.tables.filter((name) => !present.has(name)) };
}

async function checkMigrations(client, header) {
  const here = (await findMigrations(client)) ?? [];
  const same =
    here.length === header.migrations.length &&
    here.every(({ name }, index) => name === header.migrations[index].name);
  if (same) return;
  throw new SetUpError(
    "The database has other migrations than the backup. Nothing was changed.",
    "npm run db -- status says how the database stands",
  );
}

/** Returns the statements that put everything back. */
async function takeAway(client, tables) {
  const triggers = await listTriggers(client, tables);
  const keys = await listForeignKeys(client, tables);
  for (const { relation, name } of triggers) {
    await client.query(`alter table ${relation} disable trigger ${quote(name)}`);
  }
  for (const { relation, name } of keys) {
    await client.query(`alter table ${relation} drop constraint ${quote(name)}`);
  }
  return [
    ...keys.map(
      ({ relation, name, definition }) =>
        `alter table ${relation} add constraint ${quote(name)} ${definition}`,
    ),
    ...triggers.map(
      ({ relation, name, enable }) => `alter table ${relation} ${enable} trigger ${quote(name)}`,
    ),
  ];
}

/** Begun anew first, so that an undone transaction leaves the sequence where it was. */
async function setSequences(client, sequences) {
  for (const { name, last, called } of sequences) {
    const { rows } = await client.query("select to_regclass($1) is not null as there", [quote(name)]);
    if (!rows[0].there) continue;
    await client.query(`alter sequence ${quote(name)} restart`);
    await client.query("select setval($1::regclass, $2, $3)", [quote(name), last, called]);
  }
}
