// The production build, made when a source is newer than it.
import fs from "node:fs";
import path from "node:path";
import { fingerprint, hasStamp } from "./fingerprint.mjs";
import { SetUpError, step } from "./progress.mjs";
import { root } from "./project.mjs";
import { findProgram, runProgram } from "./run-tool.mjs";

const folders = ["app", "lib", "content", "public"];
const files = ["proxy.ts", "next.config.js", "postcss.config.mjs", "tsconfig.json", "package-lock.json"];
const isNoSource = /\.test[.-]|^lib\/testing\/|^lib\/server\/generated\/made-from$|README\.md$/;

export async function buildIfChanged() {
  await step("Build", makeBuild, (made) => (made ? "made" : "as in the sources"));
}

/** True if it had to be made. */
async function makeBuild() {
  const stamp = path.join(root, process.env.NEXT_DIST_DIR ?? ".next", "made-from");
  const print = fingerprint([...folders, ...files], (file) => !isNoSource.test(file));
  if (hasStamp(stamp, print)) return false;
  process.stdout.write("  Build        making, half a minute or so ...\n");
  fs.rmSync(stamp, { force: true });
  const environment = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const { code, output } = await runProgram(findProgram("next"), ["build"], { environment });
  if (code !== 0) {
    throw new SetUpError(
      `The pages could not be built:\n${output.trim()}`,
      "mend what the message names, and start again; with unchanged sources, delete the folder .next first",
    );
  }
  fs.writeFileSync(stamp, print);
  return true;
}
