import { expect, test } from "./fixtures";
import { followMail } from "./mailbox";
import { enter, fillIn, makePerson, register, signIn, signOut, signUp } from "./people";

const heading = { level: 1 } as const;

test("a wrong password and an unknown address get the same answer, and too many get a time to wait", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(90_000);
  const person = makePerson();
  await register(page, person);
  for (const email of [person.email, makePerson().email]) {
    await page.goto("/en/account/sign-in");
    await enter(page, { email, password: "not the password at all" });
    await expect(page.getByRole("alert").first()).toContainText(
      "Address and password do not belong together",
    );
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await expect(page).toHaveTitle(/^Error: Sign in/);
  }
  await expectAccessible();
  for (let attempt = 2; attempt <= 10; attempt += 1) {
    await enter(page, { email: person.email, password: "not the password at all" });
    await expect(page.getByRole("alert").first()).toContainText("do not belong together");
  }
  await enter(page, person);
  await expect(page.getByRole("alert").first()).toContainText(/Try again in 1[45] minutes\./);
});

test("what is wrong with a new account is told at each field, and what was typed stays", async ({ page }) => {
  const person = makePerson();
  await page.goto("/en/account/sign-up");
  await fillIn(page, { ...person, name: " ", password: "Robin Peeters" });
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Write the name that others should see.");
  await expect(page.locator("#problems")).toBeFocused();
  await expect(page.getByLabel("E-mail address")).toHaveValue(person.email);
  await expect(page.getByLabel("New password")).toHaveValue("");
});

test("signing up with a known address says the same as with a new one, and tells its owner by mail", async ({
  page,
}) => {
  const person = makePerson();
  await register(page, person);
  await page.goto("/en/account/sign-up");
  await fillIn(page, { ...person, password: "another four words here" });
  await page.getByRole("button", { name: "Make the account" }).click();
  await expect(page.getByRole("heading", heading)).toHaveText("Look in your mail");
  expect(await followMail(person.email, "You have an account already")).toContain("/en/account/sign-in");
  await signIn(page, person);
});

test("a mailed link signs in once, by the keyboard alone", async ({ page, expectAccessible }) => {
  const person = makePerson();
  await register(page, person);
  await page.goto("/en/account/forgot");
  await expectAccessible();
  await page.getByLabel("E-mail address").focus();
  await page.keyboard.type(person.email);
  await page.keyboard.press("Enter");
  await expect(page.getByText("If there is an account with this address")).toBeVisible();
  const link = await followMail(person.email, "Your link to sign in");
  await page.goto(link);
  await expectAccessible();
  await page.getByRole("button", { name: "Sign in" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", heading)).toHaveText("Your account");
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", heading)).toHaveText("This link does not work any more");
  await expectAccessible();
});

test("a new password by mail signs out every device and ends the link", async ({ page, browser }) => {
  const person = await signUp(page);
  const other = await (await browser.newContext()).newPage();
  await other.goto("/en/account/forgot");
  await other.getByLabel("E-mail address").fill(person.email);
  await other.getByText("Let me choose a new password").click();
  await other.getByRole("button", { name: "Send the link" }).click();
  const link = await followMail(person.email, "Choose a new password");
  await other.goto(link);
  await other.getByLabel("New password").fill("seaworthy2026");
  await other.getByRole("button", { name: "Use this password" }).click();
  await expect(other.getByRole("alert").first()).toContainText("easy to guess");
  await other.getByLabel("New password").fill("a kettle on the moon");
  await other.getByRole("button", { name: "Use this password" }).click();
  await expect(other.getByText("Your new password holds.")).toBeVisible();
  await page.goto("/en/account");
  await expect(page.getByRole("heading", heading)).toHaveText("Sign in");
  await other.goto(link);
  await expect(other.getByRole("heading", heading)).toHaveText("This link does not work any more");
  await signIn(other, { ...person, password: "a kettle on the moon" });
  await other.context().close();
});

test("an address changes once the new one is confirmed, and the old one gets news of it", async ({
  page,
}) => {
  const person = await signUp(page);
  const { email } = makePerson();
  await page.goto("/en/account/details/address");
  await page.getByLabel("New e-mail address").fill(email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Change the address" }).click();
  await expect(page.getByText("The old one stays until you have used it.")).toBeVisible();
  await followMail(person.email, "Your address is to be changed");
  await page.goto(await followMail(email, "Confirm your new address"));
  await page.getByRole("button", { name: "Confirm the address" }).click();
  await expect(page.getByRole("main").getByText(email)).toBeVisible();
  await signOut(page);
  await signIn(page, { ...person, email });
});

test("a deleted account is gone, and its address can begin anew", async ({ page, expectAccessible }) => {
  const person = await signUp(page);
  await page.goto("/en/account/delete");
  await expectAccessible();
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Delete my account for good" }).click();
  await expect(page.getByText("Your account is deleted.")).toBeVisible();
  await enter(page, person);
  await expect(page.getByRole("alert").first()).toContainText("do not belong together");
});
