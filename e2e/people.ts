import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Somebody whom nobody else is, ready to make an account. */
export function makePerson(name = "Robin Peeters"): Person {
  return { name, email: `${randomUUID()}@example.com`, password: "three boats and a lantern" };
}

/** Makes an account through the pages; its person is signed in then. */
export async function signUp(page: Page, person: Person = makePerson()): Promise<Person> {
  await page.goto("/en/account/sign-up");
  await page.getByLabel("Your name").fill(person.name);
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
  return person;
}

export async function signIn(page: Page, { email, password }: Person): Promise<void> {
  await page.goto("/en/account/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
}

export async function signOut(page: Page): Promise<void> {
  await page.goto("/en/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out on this device.")).toBeVisible();
}
