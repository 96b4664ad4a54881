// Lists and closes reports on the directory, in the database that the product uses.
import path from "node:path";
import { visitDatabase } from "./database-server.mjs";
import { readSettings } from "./environment.mjs";
import { generateClient } from "./generate.mjs";
import { applyMigrations } from "./migrations.mjs";
import { SetUpError, say } from "./progress.mjs";
import { root } from "./project.mjs";
import { runTypeScript } from "./run-tool.mjs";

const usage = "npm run directory:reports, or npm run directory:reports -- close ID";

/** @param {string[]} words of the command line */
export async function visitReports([command = "list", ...ids]) {
  const isKnown = command === "list" ? ids.length === 0 : command === "close" && ids.length > 0;
  if (!isKnown) throw new SetUpError(`There is no command '${[command, ...ids].join(" ")}'.`, `use ${usage}`);
  const settings = readSettings();
  await generateClient();
  const database = await visitDatabase(settings);
  try {
    await applyMigrations(database.url);
    const script = path.join(root, "scripts", "directory-reports.ts");
    const { code, output } = await runTypeScript(script, { DATABASE_URL: database.url }, [command, ...ids]);
    if (code !== 0) throw new SetUpError(output.trim(), `use ${usage}; the list shows the ids`);
    say(`\n${output.trim()}`);
  } finally {
    await database.leave();
  }
}
