import { expect, test } from "./fixtures";
import { followMail, readSetUpLink } from "./mailbox";
import { makePerson, signIn, signInToAgency, signOut, signUp } from "./people";
import { Respondent } from "./respondent";
import { SMALL } from "./small-screen";

test("an assessment begun without an account is claimed, shared with a colleague, and left", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const respondent = new Respondent(page);
  await respondent.start("quick");
  const assessment = respondent.overview;
  const link = await respondent.readPrivateLink();
  const owner = await signUp(page);
  await page.getByRole("button", { name: /^Add to your account/ }).click();
  await expect(page.getByText("The firm is in your account now.")).toBeVisible();
  await page.getByLabel("Name", { exact: true }).fill("Brouwerij De Ruyter");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Brouwerij De Ruyter");

  const colleague = makePerson("Kim Claes");
  await page.getByLabel("E-mail address of a colleague").fill(colleague.email);
  await page.getByRole("button", { name: "Send an invitation" }).click();
  const invitation = await followMail(colleague.email, "Robin Peeters invites you to");
  const other = await (await browser.newContext()).newPage();
  await other.goto(invitation);
  await other.getByRole("link", { name: "Make an account" }).click();
  await other.getByLabel("Your name").fill(colleague.name);
  await other.getByLabel("E-mail address").fill(colleague.email);
  await other.getByLabel("New password").fill(colleague.password);
  await other.getByRole("button", { name: "Make the account" }).click();
  await other.goto(await followMail(colleague.email, "Confirm your address"));
  await other.getByRole("button", { name: "Confirm the address" }).click();
  await other.getByLabel("E-mail address").fill(colleague.email);
  await other.getByLabel("Password").fill(colleague.password);
  await other.getByRole("button", { name: "Sign in" }).click();
  await other.getByRole("button", { name: "Join the firm" }).click();
  await expect(other.getByText("Kim Claes (you)")).toBeVisible();
  await other.goto(assessment);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Your assessment");

  // A new private link closes the old one; people keep the firm.
  await page.goto("/en/account");
  await page.getByRole("link", { name: "Brouwerij De Ruyter" }).click();
  await page.getByRole("button", { name: "Make a new private link" }).click();
  await expect(page.getByRole("textbox", { name: "Private link" })).not.toHaveValue(link);
  await other.reload();
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("Your assessment");

  await other.goto("/en/account");
  await other.getByRole("link", { name: "Brouwerij De Ruyter" }).click();
  const firm = other.url();
  await other.getByRole("button", { name: "Leave this firm" }).click();
  await expect(other.getByText("The firm is not in your account any more.")).toBeVisible();
  // Neither that firm any more, nor the page where a developer reads mails.
  for (const address of [firm, "/en/dev/mailbox"]) {
    await other.goto(address);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  }
  await other.context().close();
  await signOut(page);
  await signIn(page, owner);
});

test("the first start makes one agency and its administrator, and its link ends", async ({
  page,
  expectAccessible,
}) => {
  await signInToAgency(page);
  await page.goto("/en/account");
  await expect(page.getByText("counsellor, manager and administrator")).toBeVisible();
  await page.goto(readSetUpLink());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link does not work any more");
  await expectAccessible();
  await page.goto("/en/account/delete");
  await page.getByLabel("Password").fill("three boats and a lantern");
  await page.getByRole("button", { name: "Delete my account for good" }).click();
  await expect(page.getByRole("alert").first()).toContainText("the only administrator of Export Agency");
});

test("pages of an account and a firm can be read by all, in light and dark, at 360 px", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize(SMALL);
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await page.goto(respondent.overview);
  await page.getByRole("link", { name: "Go to the firm’s page" }).click();
  await expectAccessible();
  const firm = page.url();
  const person = await signUp(page);
  const pages = [
    "",
    "/security",
    "/security/password",
    "/security/second-factor",
    "/details",
    "/details/address",
  ];
  for (const address of [...pages.map((name) => `/en/account${name}`), firm]) {
    await page.goto(address);
    await expectAccessible();
  }
  await page.goto("/en/account/security/second-factor");
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("heading", { name: "1. Scan this with the app" })).toBeVisible();
  await expectAccessible();
});
