// A Chromium for the browser tests: one that is there, or one that can be had.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { chromium } from "@playwright/test";
import { SetUpError } from "./progress.mjs";
import { findProgram, runProgram } from "./run-tool.mjs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a browser that runs here, or null. CHROMIUM_PATH goes before all. */
export function findBrowser() {
  const { CHROMIUM_PATH } = process.env;
  const places = CHROMIUM_PATH ? [CHROMIUM_PATH] : [chromium.executablePath(), ...usualPlaces];
  return places.find(runs) ?? null;
}

/** The path of a browser, installing one if need be. */
export async function ensureBrowser() {
  return findBrowser() ?? (await installPlaywrights()) ?? installDebians() ?? refuse();
}

/** A downloaded browser may lack the system's libraries: only asking it tells. */
function runs(place) {
  if (!fs.existsSync(place)) return false;
  // On Windows the question would open a window.
  return process.platform === "win32" || spawnSync(place, ["--version"], { timeout: 20_000 }).status === 0;
}

async function installPlaywrights() {
  if (process.env.CHROMIUM_PATH) return null;
  process.stdout.write("  Browser      downloading Chromium ...\n");
  const program = findProgram("@playwright/test", "playwright");
  const { code } = await runProgram(program, ["install", "--no-shell", "chromium"]);
  return code === 0 ? findBrowser() : null;
}

function installDebians() {
  const isDebiansRoot = process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get");
  if (process.env.CHROMIUM_PATH || !isDebiansRoot) return null;
  process.stdout.write("  Browser      installing Debian's chromium ...\n");
  const apt = (...words) =>
    spawnSync("apt-get", words, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  apt("update");
  apt("install", "-y", "--no-install-recommends", "chromium");
  return findBrowser();
}

function refuse() {
  const { CHROMIUM_PATH } = process.env;
  throw new SetUpError(
    CHROMIUM_PATH
      ? `CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not run.`
      : "The browser tests need a Chromium, and none could be found or installed.",
    "install Chromium or Chrome and name it: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}
