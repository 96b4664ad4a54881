// Adds the firms of prisma/seed.ts to the database, and prints the private link of each.
import path from "node:path";
import { visitDatabase } from "./database-server.mjs";
import { readSettings } from "./environment.mjs";
import { generateClient } from "./generate.mjs";
import { applyMigrations } from "./migrations.mjs";
import { SetUpError, say, step } from "./progress.mjs";
import { root } from "./project.mjs";
import { runTypeScript } from "./run-tool.mjs";
import { localAddress } from "./web-server.mjs";

export async function addDemoFirms() {
  const settings = readSettings();
  await generateClient();
  const database = await step(
    "Database",
    () => visitDatabase(settings),
    ({ description }) => description,
  );
  try {
    await applyMigrations(database.url);
    const seed = path.join(root, "prisma", "seed.ts");
    const { code, output } = await runTypeScript(seed, { DATABASE_URL: database.url });
    if (code !== 0) {
      throw new SetUpError(
        `The firms could not be added:\n${output.trim()}`,
        "mend prisma/demo-firms.ts where the message says; the firms end as the examples of the current edition",
      );
    }
    say("\nThree firms were added. With the server running (npm start), open them by their private links:\n");
    const address = settings.PUBLIC_URL ?? localAddress(settings);
    for (const line of output.trim().split("\n")) {
      const [name, token] = line.split("\t");
      say(`  ${name}\n  ${address}/open/${token}\n`);
    }
  } finally {
    await database.leave();
  }
}
