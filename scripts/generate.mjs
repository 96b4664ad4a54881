// The database client of lib/server/generated, made from the schema in prisma/.
import fs from "node:fs";
import path from "node:path";
import { fingerprint, hasStamp } from "./fingerprint.mjs";
import { SetUpError, step } from "./progress.mjs";
import { root } from "./project.mjs";
import { findProgram, runProgram } from "./run-tool.mjs";

const stamp = path.join(root, "lib", "server", "generated", "made-from");
const sources = ["prisma", "node_modules/prisma/package.json"];

export async function generateClient() {
  await step("Database", generateIfNeeded, (made) => (made ? "client generated" : "client as in the schema"));
}

/** True if it had to be made. */
async function generateIfNeeded() {
  const print = fingerprint(sources, (file) => /\.(prisma|json)$/.test(file));
  if (hasStamp(stamp, print)) return false;
  const environment = {
    // Generating needs no engine, but the program fetches one unless it is told of a file: any file will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  const { code, output } = await runProgram(findProgram("prisma"), ["generate"], { environment });
  if (code !== 0) {
    throw new SetUpError(
      `The database client could not be generated:\n${output.trim()}`,
      "mend the schema in prisma/ where the message says",
    );
  }
  fs.writeFileSync(stamp, print);
  return true;
}
