import { expect, test } from "./fixtures";
import { signIn, signOut, signUp } from "./people";

test("a person makes an account, signs out and signs in again", async ({ page, expectAccessible }) => {
  await page.goto("/en/account/sign-up");
  await expectAccessible();
  const person = await signUp(page);
  await expectAccessible();
  await signOut(page);
  await page.goto("/en/account");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in");
  await signIn(page, person);
});

test("a wrong password and an unknown address get the same answer, and the address stays typed", async ({
  page,
  expectAccessible,
}) => {
  const person = await signUp(page);
  await signOut(page);
  for (const email of [person.email, "nobody@example.com"]) {
    await page.goto("/en/account/sign-in");
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not the password at all");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page.getByRole("alert").first()).toContainText(
      "Address and password do not belong together",
    );
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await expectAccessible();
  }
});
