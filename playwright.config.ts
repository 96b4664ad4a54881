import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const port = process.env.E2E_PORT ?? "3210";
const isRoot = process.getuid?.() === 0;

/** Where the server leaves mails and the link of the first start; found by tests through the environment. */
process.env.E2E_FOLDER ??= mkdtempSync(path.join(tmpdir(), "seaworthy-e2e-"));

/** The browser talks to this server alone; the rest is switched off. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  ...(isRoot ? ["--no-sandbox"] : []),
];

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Pacific/Chatham",
    // Contrast is measured in both colours, and halfway through a transition between them it would be that of neither.
    contextOptions: { reducedMotion: "reduce" },
    // A trace of every test takes a third of the time: `--trace on` makes one of those that are run again.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { executablePath: findBrowser() ?? undefined, args: quiet },
  },
  // The same command that users start it with, on a database of its own that is thrown away.
  webServer: {
    command: "node e2e/server.mjs",
    url: `http://localhost:${port}/en`,
    env: { PORT: port, HOST: "127.0.0.1", NODE_ENV: "production", E2E_FOLDER: process.env.E2E_FOLDER },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
