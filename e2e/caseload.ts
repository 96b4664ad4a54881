import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import { runTypeScript } from "../scripts/run-tool.mjs";
import { enter, makeFirstAgency } from "./people";

interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** An agency of its own with the caseload of the demo data. */
export interface DemoAgency {
  readonly path: string;
  readonly password: string;
  readonly people: readonly DemoPerson[];
}

function databaseUrl(): string {
  const file = path.join(process.env.E2E_FOLDER ?? "", "surroundings.json");
  return JSON.parse(readFileSync(file, "utf8")).DATABASE_URL;
}

async function run(file: string, ...words: string[]): Promise<string> {
  const { code, output, answer } = await runTypeScript(file, { DATABASE_URL: databaseUrl() }, words);
  if (code !== 0) throw new Error(`${file} failed:\n${output}`);
  return answer;
}

/** What `npm run demo-data` adds, and more firms than fit a page. */
export async function addDemoAgency(browser: Browser, baseURL: string): Promise<DemoAgency> {
  await makeFirstAgency(browser, baseURL);
  const last = (await run("prisma/seed.ts")).trim().split("\n").at(-1) ?? "";
  const { agencyId, password, people } = JSON.parse(last).agency;
  await run("lib/testing/add-firms.ts", agencyId, "60");
  return { path: `/en/agency/${agencyId}`, password, people };
}

/** Signs in as one of its people, and opens their caseload. */
export async function openCaseload(page: Page, agency: DemoAgency, firstName: string, query = "") {
  const person = agency.people.find(({ name }) => name.startsWith(firstName));
  await page.goto("/en/account/sign-in");
  await enter(page, { email: person?.email ?? "", password: agency.password });
  await page.waitForURL(/\/en\/(account|agency)(?!\/sign-in)/);
  await page.goto(agency.path + query);
}
