import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./scripts/browser.mjs";

const port = process.env.E2E_PORT ?? "3210";
const isRoot = process.getuid?.() === 0;

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
    trace: "retain-on-failure",
    launchOptions: { executablePath: findBrowser() ?? undefined, args: quiet },
  },
  // The same command that users start it with, on a database of its own that is thrown away.
  webServer: {
    command: "node scripts/start.mjs --temporary",
    url: `http://localhost:${port}/en`,
    env: { PORT: port, HOST: "127.0.0.1", PUBLIC_URL: "", NODE_ENV: "production" },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
    stderr: "pipe",
  },
});
