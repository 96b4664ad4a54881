// Adds the firms and the agency of prisma/seed.ts to the database, and prints what leads to each.
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
    const { code, output, answer } = await runTypeScript(seed, { DATABASE_URL: database.url });
    if (code !== 0) {
      throw new SetUpError(
        `The firms could not be added:\n${output.trim()}`,
        "mend prisma/demo-*.ts where the message says; the firms are the examples of the current edition",
      );
    }
    const { firms, agency } = JSON.parse(answer.trim().split("\n").at(-1) ?? "");
    const address = settings.PUBLIC_URL ?? localAddress(settings);
    say("\nThree firms were added. With the server running (npm start), open them by their private links:\n");
    for (const { name, token } of firms) say(`  ${name}\n  ${address}/open/${token}\n`);
    say(
      "An agency was added, with a caseload of firms in every state. Its people sign in with one password:\n",
    );
    for (const { name, email, role } of agency.people) say(`  ${name}, ${role}: ${email}`);
    say(`  password: ${agency.password}\n  ${address}/en/agency/${agency.agencyId}\n`);
  } finally {
    await database.leave();
  }
}
