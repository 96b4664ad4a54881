// What a script knows about where it runs: the settings, and the folder for data.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { parseSettings } from "../lib/settings.mjs";
import { canEnter, findServerAccount } from "./postgres-account.mjs";
import { systemFolder } from "./postgres-binaries.mjs";
import { SetUpError } from "./progress.mjs";
import { root } from "./project.mjs";

/** Settings of the environment, and of the file .env for what the environment leaves open. */
export function readSettings() {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
  const parsed = parseSettings(process.env);
  if (parsed.ok) return parsed.settings;
  throw new SetUpError(
    ["Some settings are wrong:", ...parsed.problems.map((problem) => `  - ${problem}`)].join("\n"),
    "correct them in the environment or in .env; the README has the table of settings",
  );
}

/**
 * The folder of the embedded database's cluster. In the project, unless that lies where root's helper user
 * cannot go, such as below /root.
 * @param {{ SEAWORTHY_DATA?: string | undefined }} settings
 */
export function findClusterFolder(settings) {
  if (settings.SEAWORTHY_DATA) return path.resolve(root, settings.SEAWORTHY_DATA, "postgres");
  if (canEnter(root, findServerAccount())) return path.join(root, ".data", "postgres");
  const mark = createHash("sha256").update(root).digest("hex").slice(0, 8);
  return path.join(systemFolder, `${path.basename(root)}-${mark}`, "postgres");
}
