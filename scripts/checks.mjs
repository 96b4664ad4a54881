// The checks of `npm test`, in order: each with what it looks at, how it runs, and what to do when it fails.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBrowser } from "./browser.mjs";
import { buildIfChanged } from "./build.mjs";
import { tryPort } from "./free-port.mjs";
import { generateClient } from "./generate.mjs";
import { formatDuration, SetUpError, say, step } from "./progress.mjs";
import { root } from "./project.mjs";
import { findProgram, runProgram, runTypeScript } from "./run-tool.mjs";

const script = (name) => path.join(root, "scripts", name);

/** What the check's own output leaves unsaid. */
const checks = [
  {
    title: "Lint and format",
    run: () => runProgram(findProgram("@biomejs/biome", "biome"), ["check", "."]),
    remedy: "npm run format mends most of it; the rest is named above",
  },
  {
    title: "Types",
    run: async () => {
      const routes = await runProgram(findProgram("next"), ["typegen"]);
      return routes.code === 0 ? runProgram(findProgram("typescript", "tsc"), ["--noEmit"]) : routes;
    },
    remedy: "mend the types where the messages point; nothing is switched off",
  },
  {
    title: "Unused files, exports and dependencies",
    run: () => runProgram(findProgram("knip"), ["--no-progress"]),
    remedy: "delete what nobody uses, or use it; knip.json names the entry points",
  },
  {
    title: "Content",
    run: () => runTypeScript(script("check-content.ts")),
    remedy: "mend the files that are named; content/README.md says what belongs where",
  },
  {
    title: "Migrations",
    run: () => runProgram(script("db.mjs"), ["check"]),
    remedy: "npm run db -- new NAME writes the missing migration",
  },
  {
    title: "Unit tests",
    run: (report) => {
      const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
      return runProgram(findProgram("vitest"), ["run", ...reporters], { show: true });
    },
    count: ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      failed: numFailedTests || numFailedTestSuites,
    }),
    remedy: "npx vitest NAME runs one file alone and again at each change",
  },
  {
    title: "Production build",
    run: async () => {
      await buildIfChanged();
      return { code: 0, output: "" };
    },
    remedy: "mend what the message names",
  },
  {
    title: "Browser tests",
    run: async (report) => {
      const environment = {
        CHROMIUM_PATH: await step("Browser", ensureBrowser, (place) => place),
        E2E_PORT: String((await tryPort(0)).port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      };
      const program = findProgram("@playwright/test", "playwright");
      return runProgram(program, ["test", "--reporter=list,json"], { show: true, environment });
    },
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
    remedy:
      "npx playwright test NAME --trace on runs one file alone, step by step; test-results/ has what each failure looked like",
  },
];

/** Runs all checks; stops at the first that fails. Prints a summary, and the number of tests as the last line. */
export async function runChecks() {
  await generateClient();
  const reports = fs.mkdtempSync(path.join(os.tmpdir(), "seaworthy-reports-"));
  const done = [];
  let failure = null;
  for (const check of checks) {
    say(`\n== ${check.title} ==`);
    const result = await runCheck(check, path.join(reports, `${done.length}.json`));
    done.push(result);
    if (result.code !== 0) {
      failure = check;
      break;
    }
  }
  fs.rmSync(reports, { recursive: true });
  summarize(done, failure);
}

async function runCheck({ title, run, count }, report) {
  const begin = performance.now();
  let result;
  try {
    result = await run(report);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    result = { code: 1, output: `${error.message}\nWhat to do: ${error.remedy}` };
  }
  const duration = performance.now() - begin;
  if (result.code !== 0 && !count) say(result.output.trim());
  const tests = count && fs.existsSync(report) ? count(JSON.parse(fs.readFileSync(report, "utf8"))) : null;
  return { title, code: result.code, duration, tests };
}

function summarize(done, failure) {
  say("\n== Summary ==");
  for (const { title, code, duration, tests } of done) {
    const state = code === 0 ? "passed" : "FAILED";
    const detail = tests ? `, ${tests.passed} tests` : "";
    say(`  ${state}  ${title}${detail} (${formatDuration(duration)})`);
  }
  if (failure) {
    say(`\n${failure.title}: what to do: ${failure.remedy}.`);
    process.exitCode = 1;
  }
  const sum = (key) => done.reduce((total, { tests }) => total + (tests?.[key] ?? 0), 0);
  // A check that fails without counting tests counts as one.
  const failed = sum("failed") || (failure ? 1 : 0);
  say(`\n${sum("passed")} passed, ${failed} failed`);
}
