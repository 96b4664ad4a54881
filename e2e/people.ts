import { randomUUID } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { followMail, readSetUpLink } from "./mailbox";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody whom nobody else is, ready to make an account. */
export function makePerson(name = "Robin Peeters"): Person {
  return { name, email: `${randomUUID()}@example.com`, password: "three boats and a lantern" };
}

export async function fillIn(page: Page, { name, email, password }: Person): Promise<void> {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("New password").fill(password);
}

/** Makes an account and confirms its address by mail; its person can sign in then. */
export async function register(page: Page, person: Person): Promise<void> {
  await page.goto("/en/account/sign-up");
  await fillIn(page, person);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Look in your mail");
  await page.goto(await followMail(person.email, "Confirm your address"));
  await page.getByRole("button", { name: "Confirm the address" }).click();
  await expect(page.getByText("Your address is confirmed.")).toBeVisible();
}

/** On the page for signing in: types address and password and goes on. */
export async function enter(page: Page, { email, password }: Pick<Person, "email" | "password">) {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.goto("/en/account/sign-in");
  await enter(page, person);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
}

/** Makes an account through the pages; its person is signed in then. */
export async function signUp(page: Page, person: Person = makePerson()): Promise<Person> {
  await register(page, person);
  await signIn(page, person);
  return person;
}

export async function signOut(page: Page): Promise<void> {
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
}

/**
 * Signs in as the administrator, manager and counsellor of the one agency of the run, which the first test that
 * needs it makes by the link of the first start. All others go on with its session: nobody may sign in so often.
 */
export async function signInToAgency(page: Page): Promise<Person> {
  const file = path.join(process.env.E2E_FOLDER ?? "", "administrator.json");
  const made = makePerson("Anna Agency");
  if (claim(file)) {
    await page.goto(readSetUpLink());
    await fillIn(page, made);
    await page.getByLabel("Name of the agency").fill("Export Agency");
    await page.getByRole("button", { name: "Make the agency" }).click();
    await expect(page).toHaveURL(/\/agency\/[^/]+\/settings$/);
    writeFileSync(file, JSON.stringify({ person: made, cookies: await page.context().cookies() }));
    return made;
  }
  await expect.poll(() => readFileSync(file, "utf8"), { timeout: 60_000 }).not.toBe("");
  const { person, cookies } = JSON.parse(readFileSync(file, "utf8"));
  await page.context().addCookies(cookies);
  return person as Person;
}

/** True for the one of all tests that is first. */
function claim(file: string): boolean {
  try {
    writeFileSync(file, "", { flag: "wx" });
    return true;
  } catch {
    return false;
  }
}

/** Sees to it that the first agency of the run is made by its link, before others are written beside it. */
export async function makeFirstAgency(browser: Browser, baseURL: string): Promise<void> {
  const context = await browser.newContext({ baseURL });
  await signInToAgency(await context.newPage());
  await context.close();
}
