// npm run db -- status | new NAME | check | sample | stop

import path from "node:path";
import { keepReleaseSample } from "./backup/release-sample.mjs";
import { visitDatabase } from "./database-server.mjs";
import { stopPostgres } from "./embedded-postgres.mjs";
import { findClusterFolder, readSettings } from "./environment.mjs";
import { findMissingSql, readHistory, writeMigration } from "./migrations.mjs";
import { runScript, SetUpError, say } from "./progress.mjs";
import { root } from "./project.mjs";
import { startTemporaryPostgres } from "./temporary-database.mjs";

const usage = `npm run db -- status      what the database has, and what waits to be applied at the next start
npm run db -- new NAME    write the migration for what changed in the schema in prisma/
npm run db -- check       do the migrations lead to the schema in prisma/?
npm run db -- sample      keep a database of this release for the test of upgrades
npm run db -- stop        stop the embedded PostgreSQL`;

const commands = {
  status: showStatus,
  new: writeNew,
  check: checkMigrations,
  sample: keepSample,
  stop: stopServer,
};

runScript(async () => {
  const [name = "", ...rest] = process.argv.slice(2);
  if (!Object.hasOwn(commands, name)) throw new SetUpError(`There is no command '${name}'.`, `use\n${usage}`);
  await commands[name](...rest);
});

async function showStatus() {
  const database = await visitDatabase(readSettings());
  const { waiting, problems } = await readHistory(database.url);
  await database.leave();
  say(database.description);
  for (const problem of problems) say(`  problem: ${problem}`);
  for (const migration of waiting) say(`  waiting: ${migration}`);
  if (problems.length + waiting.length === 0) say("  up to date");
}

async function writeNew(name = "") {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new SetUpError(
      "The migration needs a name.",
      "npm run db -- new add_agency (small letters, digits, _)",
    );
  }
  const sql = await missingSql();
  if (sql === "") return say("Nothing to write: the migrations already lead to the schema in prisma/.");
  say(
    `Wrote ${writeMigration(name, sql, new Date())}. Read it, and complete it by hand where data must move.`,
  );
}

async function checkMigrations() {
  const sql = await missingSql();
  if (sql === "") return say("The migrations lead to the schema in prisma/.");
  throw new SetUpError(
    `the schema in prisma/ has what the migrations lack:\n${sql}`,
    "npm run db -- new NAME, and commit the file it writes",
  );
}

async function missingSql() {
  const server = await startTemporaryPostgres();
  try {
    return await findMissingSql(server.url);
  } finally {
    await server.stop();
  }
}

async function keepSample() {
  say(`Wrote ${path.relative(root, await keepReleaseSample())}, and beside it what must be found in it.`);
}

async function stopServer() {
  const stopped = await stopPostgres(findClusterFolder(readSettings()));
  say(stopped ? "The embedded PostgreSQL has stopped." : "No embedded PostgreSQL was running.");
}
