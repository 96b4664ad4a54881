import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { makePerson, register, signOut } from "./people";

// The provider's own pages are not ours: they may say what they like on the console.
test.use({ expectedErrors: [[/.*/], { scope: "test" }] });

/** Goes to the provider and signs in there as whoever has this address. */
async function signInThere(page: Page, address: string): Promise<void> {
  await page.goto("/en/account/sign-in");
  await page.getByRole("link", { name: "Sign in with Trade Office" }).click();
  await page.locator('input[name="login"]').fill(address);
  await page.locator('input[name="password"]').fill("whatever");
  await page.locator('button[type="submit"]').click();
  await page.getByRole("button", { name: "Continue" }).click();
}

test("an agency's own service signs its people in, into the account that they had before", async ({
  page,
  context,
}) => {
  const address = `${randomUUID()}@trade-office.example`;
  await register(page, { ...makePerson("Olga at home"), email: address });
  await signInThere(page, address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");
  await expect(page.getByText("You are signed in as Olga at home")).toBeVisible();
  await signOut(page);
  await context.clearCookies();

  const newcomer = `${randomUUID()}@trade-office.example`;
  await signInThere(page, newcomer);
  await expect(page.getByText(`You are signed in as Olga Office (${newcomer})`)).toBeVisible();
});

test("it is not believed for addresses of others, nor for those it has not confirmed", async ({
  page,
  context,
}) => {
  const victim = makePerson();
  await register(page, victim);
  await signInThere(page, victim.email);
  await expect(page.getByText("may not vouch for your address here")).toBeVisible();
  await context.clearCookies();
  await signInThere(page, `unconfirmed-${randomUUID()}@trade-office.example`);
  await expect(page.getByText("has not confirmed your address")).toBeVisible();
  await page.goto("/en/account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
});
