// npm run --silent score -- FILE | - | --lines FILE. Standard output carries results alone, so set-up stays silent.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

if (!existsSync(path.join(root, "node_modules", "tsx"))) {
  process.stderr.write("Installing the packages first (once) ...\n");
  const install = spawnSync("npm", ["ci"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    shell: true,
  });
  if (install.status !== 0) process.exit(install.status ?? 1);
}
const script = path.join(root, "scripts", "score.ts");
// The caller's folder is kept in INIT_CWD by npm: files are named from there, content is read from the root.
const run = spawnSync(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(run.status ?? 1);
