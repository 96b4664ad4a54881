import { expect, test } from "./fixtures";
import { answersOf, openBrowser, Respondent, sections } from "./respondent";

test("a firm answers everything and reads where it stands, and why", async ({ page }) => {
  test.setTimeout(120_000);
  const respondent = new Respondent(page);
  await respondent.start("full");
  await respondent.fillIn("full", answersOf("brewery-one-gap"));
  await respondent.seeResult();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "steady business once a few points are settled",
  );
  const gaps = page.getByRole("main").getByText("A person in charge").first();
  await expect(gaps).toBeVisible();
  await expect(page.getByText("Whoever has time, when something comes up").first()).toBeVisible();
});

test("a quick check is made precise in the same assessment, and its result stays as it was", async ({
  page,
}) => {
  test.setTimeout(90_000);
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await respondent.fillIn("quick", answersOf("quick-check-all-best"));
  await respondent.seeResult();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("So far, and not sure yet");
  const first = await page.getByRole("heading", { level: 1 }).textContent();

  await page.goto(respondent.overview);
  await page.getByRole("button", { name: "Go on with the full assessment" }).click();
  await page.goto(`${respondent.overview}/goals`);
  await expect(respondent.question("aspirations.international").locator('input[value="3"]')).toBeChecked();
  await respondent.answer("aspirations.growth", 0);
  await respondent.expectSaved();
  await page.goto(`${respondent.overview}/check`);
  await respondent.seeResult();
  await page.goto(`${respondent.overview}/result/1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first ?? "");
});

test("a private link opens the assessment on another device until it is replaced", async ({
  page,
  context,
}) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await respondent.answer("profile.founded", "1999");
  await respondent.expectSaved();
  const link = await respondent.readPrivateLink();

  const second = await openBrowser(context, link);
  await second.page.goto(`${second.overview}/${sections.quick[0]?.id}`);
  await expect(second.question("profile.founded").locator("input[inputmode]")).toHaveValue("1999");
  expect(second.page.url()).not.toContain(link.split("/").at(-1));

  await page.getByRole("button", { name: "Make a new link" }).click();
  await expect(page.getByText("The old one no longer works.")).toBeVisible();
  await second.page.reload();
  await expect(second.page.getByRole("heading", { level: 1 })).toHaveText(
    "This assessment cannot be opened here",
  );
  await second.page.goto(link);
  await expect(second.page.getByRole("heading", { level: 1 })).toHaveText("This is no private link we know");
  await second.page.context().close();
});

test("back keeps answers, a reload resumes, and another assessment leaves the first as it was", async ({
  page,
}) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  const first = page.url();
  await respondent.answer("profile.offering", "services");
  await respondent.answer("activity.considered", "decided");
  await respondent.expectSaved();
  await respondent.saveAndContinue();
  await page.goBack();
  await expect(respondent.question("profile.offering").locator('input[value="services"]')).toBeChecked();

  await respondent.start("quick");
  await respondent.answer("profile.offering", "goods");
  await respondent.expectSaved();
  await page.goto(first);
  await expect(respondent.question("profile.offering").locator('input[value="services"]')).toBeChecked();
});

test("deleting an assessment leaves nothing that its link could open", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  const link = await respondent.readPrivateLink();
  await page.getByRole("link", { name: /Delete this assessment/ }).click();
  await page.getByRole("button", { name: "Delete it for good" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The assessment is deleted");
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This is no private link we know");
});
