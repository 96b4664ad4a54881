// A small database of this release, kept so that later releases can prove that they bring it up right.
import fs from "node:fs";
import path from "node:path";
import { generateClient } from "../generate.mjs";
import { applyMigrations } from "../migrations.mjs";
import { SetUpError } from "../progress.mjs";
import { root } from "../project.mjs";
import { runTypeScript } from "../run-tool.mjs";
import { startTemporaryPostgres } from "../temporary-database.mjs";
import { writeBackupFile } from "./backup-file.mjs";
import { copyDatabase } from "./copy-out.mjs";

const testing = path.join(root, "lib", "testing");

/** Named by the last migration. @returns {Promise<string>} the file of the backup */
export async function keepReleaseSample() {
  await generateClient();
  const server = await startTemporaryPostgres();
  try {
    const release = (await applyMigrations(server.url)).at(-1);
    const filler = path.join(testing, "fill-sample.ts");
    const { code, output } = await runTypeScript(filler, { DATABASE_URL: server.url });
    if (code !== 0) {
      throw new SetUpError(`The sample could not be made:\n${output.trim()}`, `mend ${filler}`);
    }
    const place = path.join(testing, "releases", `${release}`);
    fs.writeFileSync(`${place}.json`, output);
    await writeBackupFile(copyDatabase(server.url, new Date()), `${place}.backup`);
    return `${place}.backup`;
  } finally {
    await server.stop();
  }
}
