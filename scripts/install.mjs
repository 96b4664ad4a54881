// Brings node_modules to what the lockfile says. Uses nothing but Node, for there may be nothing else yet.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { SetUpError, step } from "./progress.mjs";
import { root } from "./project.mjs";

/** Installs the packages unless they are there as the lockfile has them. */
export async function installPackages() {
  checkNode();
  await step("Packages", installIfNeeded, (installed) => (installed ? "installed" : "as in the lockfile"));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
  if (fits) return;
  throw new SetUpError(
    `Node ${process.versions.node} cannot run this program.`,
    "install Node 24, or any of 20.19 and later, 22.12 and later (https://nodejs.org)",
  );
}

/** True if it had to install. */
async function installIfNeeded() {
  if (matchesLockfile()) return false;
  process.stdout.write("  Packages     installing, a minute or two the first time ...\n");
  const { code, output } = await runNpm(["ci", "--include=dev", "--loglevel=error"]);
  if (code === 0) return true;
  throw new SetUpError(
    `The packages could not be installed (npm ci):\n${output.trim()}`,
    "see to a network connection and space on the disk, delete the folder node_modules, and start again",
  );
}

/** npm keeps its own account of what it installed; packages for other platforms are missing from it. */
function matchesLockfile() {
  const wanted = readPackages("package-lock.json");
  const present = readPackages(path.join("node_modules", ".package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    const there = present[place];
    return place === "" || (there ? there.version === version : optional === true);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version: string, optional?: boolean }> | null}
 */
function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), "utf8")).packages;
  } catch {
    return null;
  }
}

/**
 * @param {string[]} words
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNpm(words) {
  // Started by npm, the same npm is used; else the one that the shell would find.
  const npm = process.env.npm_execpath;
  const run = npm?.endsWith(".js")
    ? spawn(process.execPath, [npm, ...words], { cwd: root, stdio: ["ignore", "pipe", "pipe"] })
    : spawn("npm", words, {
        cwd: root,
        stdio: ["ignore", "pipe", "pipe"],
        shell: process.platform === "win32",
      });
  let output = "";
  for (const stream of [run.stdout, run.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    run.once("error", ({ message }) => resolve({ code: null, output: message }));
    run.once("close", (code) => resolve({ code, output }));
  });
}
