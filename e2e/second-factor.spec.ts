import { showCode } from "./authenticator";
import { expect, test } from "./fixtures";
import { followMail } from "./mailbox";
import { enter, signOut, signUp } from "./people";

test.use({ javaScriptEnabled: false });

test("the second step guards an account, by password and by mailed link, and without script", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const person = await signUp(page);
  await page.goto("/en/account/security/second-factor");
  await page.getByLabel("Password").fill("not the password at all");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("This is not your password.").first()).toBeVisible();
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Begin" }).click();
  const secret = (await page.getByText(/^([A-Z2-7]{4} ){7,}[A-Z2-7]{1,4}$/).textContent()) ?? "";
  const backup =
    (await page
      .getByText(/^\w{5}-\w{5}$/)
      .first()
      .textContent()) ?? "";
  await page.getByLabel("Code from the app").fill("000000");
  await page.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByText("This code is not right").first()).toBeVisible();
  await page.getByLabel("Code from the app").fill(showCode(secret));
  await page.getByRole("button", { name: "Switch it on" }).click();
  await expect(page.getByText("The second step is switched on.").first()).toBeVisible();
  await signOut(page);

  await enter(page, person);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Enter your code");
  await page.goto("/en/account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await enter(page, person);
  await page.getByLabel("Code", { exact: true }).fill(showCode(secret));
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account");

  // A mailed link is the first step only; on this second device a backup code is the second one.
  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await other.goto("/en/account/forgot");
  await other.getByLabel("E-mail address").fill(person.email);
  await other.getByRole("button", { name: "Send the link" }).click();
  await other.goto(await followMail(person.email, "Your link to sign in"));
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Enter your code");
  await other.getByLabel("Code", { exact: true }).fill(backup);
  await other.getByRole("button", { name: "Sign in" }).click();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Your account");

  // Seen and signed out from the first device.
  await page.goto("/en/account/security");
  await expect(page.getByText("This device")).toHaveCount(1);
  await page.getByRole("button", { name: /^Sign out there/ }).click();
  await expect(page.getByText("Signed out there.")).toBeVisible();
  await other.goto("/en/account/security");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await other.context().close();

  await page.goto("/en/account/security/second-factor");
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Switch the second step off" }).click();
  await expect(page.getByText("The second step is switched off.").first()).toBeVisible();
});
