// Runs a package's own program under this Node: no shell, no .cmd files, the same on every platform.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { root } from "./project.mjs";

/**
 * The file of a package's program.
 * @param {string} packageName
 * @param {string} program as named in the package's "bin"
 */
export function findProgram(packageName, program = packageName) {
  // Read as a file: a package need not export its manifest.
  const folder = path.join(root, "node_modules", packageName);
  const { bin } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  return path.join(folder, typeof bin === "string" ? bin : bin[program]);
}

/**
 * Runs a program to its end and gives back what it said.
 * @param {string} file a JavaScript file
 * @param {string[]} words
 * @param {{ environment?: Record<string, string>, show?: boolean }} [options] show: print while it runs
 * @returns {Promise<{ code: number | null, output: string, answer: string }>} answer: of the output, what was no warning
 */
export function runProgram(file, words, options) {
  return runNode([file, ...words], options);
}

/**
 * Runs a TypeScript file of the project that may use lib/server.
 * @param {string} file
 * @param {Record<string, string>} [environment]
 * @param {string[]} [words]
 */
export function runTypeScript(file, environment, words = []) {
  return runNode(["--conditions=react-server", "--import", "tsx", file, ...words], { environment });
}

function runNode(words, { environment = {}, show = false } = {}) {
  const run = spawn(process.execPath, words, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let answer = "";
  for (const [stream, screen] of [
    [run.stdout, process.stdout],
    [run.stderr, process.stderr],
  ]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (stream === run.stdout) answer += text;
      if (show) screen.write(text);
    });
  }
  return new Promise((resolve) => {
    run.once("error", ({ message }) => resolve({ code: null, output: message, answer }));
    run.once("close", (code) => resolve({ code, output, answer }));
  });
}
