// npm run bench: what the engine does in a second, beside two libraries that do the same, and how it grows; how long
// it takes to save an answer and to list a caseload.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const bench = import.meta.dirname;
const root = path.dirname(bench);

function run(program, words, cwd) {
  const { status } = spawnSync(program, words, { cwd, stdio: "inherit", shell: program === "npm" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!fs.existsSync(path.join(root, "node_modules"))) run("npm", ["ci"], root);
if (!fs.existsSync(path.join(bench, "node_modules"))) run("npm", ["ci"], bench);

// One bundle, as a production build makes it: nothing of a development loader is measured.
const { buildSync } = createRequire(path.join(bench, "package.json"))("esbuild");
const outfile = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "seaworthy-bench-")), "compare.mjs");
buildSync({
  entryPoints: [path.join(bench, "compare.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  outfile,
  nodePaths: [path.join(bench, "node_modules"), path.join(root, "node_modules")],
  tsconfig: path.join(root, "tsconfig.json"),
  logLevel: "warning",
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
run(process.execPath, ["--expose-gc", outfile], root);

console.log("\nSaving one answer, beside a bare upsert on the same database");
run(process.execPath, ["--conditions=react-server", "--import", "tsx", path.join(bench, "saving.ts")], root);
console.log("\nA page of the caseload");
run(
  process.execPath,
  ["--conditions=react-server", "--import", "tsx", path.join(bench, "caseload.ts")],
  root,
);
if (process.env.BENCH_URL) {
  console.log("\nScript on a page");
  run(process.execPath, [path.join(bench, "script-weight.mjs"), process.env.BENCH_URL], root);
}
