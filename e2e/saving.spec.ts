import { expect, test } from "./fixtures";
import { Respondent } from "./respondent";

test.describe("without a network", () => {
  test.use({ expectedErrors: [[/Failed to load resource/, /ERR_INTERNET_DISCONNECTED/], { scope: "test" }] });

  test("answers wait in the browser, say so, and are sent when it returns", async ({ page, context }) => {
    const respondent = new Respondent(page);
    await respondent.start("quick");
    await respondent.answer("profile.offering", "goods");
    await respondent.expectSaved();
    await context.setOffline(true);
    await respondent.answer("profile.offering", "both");
    await respondent.answer("activity.considered", "studied");
    await expect(page.getByText("Offline: 2 answers wait on this device.")).toBeVisible();
    await context.setOffline(false);
    await respondent.expectSaved();
    await page.reload();
    await expect(respondent.question("profile.offering").locator('input[value="both"]')).toBeChecked();
    await expect(respondent.question("activity.considered").locator('input[value="studied"]')).toBeChecked();
  });
});

test("what is answered and typed before the script comes counts", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("full");
  await respondent.answer("profile.offering", "goods");
  await respondent.expectSaved();
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  const sector = respondent.question("profile.sector");
  await sector.getByRole("combobox").fill("brewery");
  await respondent.answer("profile.offering", "services");
  await respondent.answer("profile.employees", 12);
  release();
  await sector.getByRole("option").first().click();
  await respondent.expectSaved();
  await page.unrouteAll();
  await page.reload();
  await expect(sector.getByRole("combobox")).toHaveValue(/beer/i);
  await expect(respondent.question("profile.offering").locator('input[value="services"]')).toBeChecked();
  await expect(respondent.question("profile.employees").getByRole("textbox")).toHaveValue("12");
});

test("what a second tab changed is shown beside one's own answer, and neither is lost unasked", async ({
  page,
  context,
}) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await respondent.answer("profile.offering", "goods");
  await respondent.expectSaved();
  const other = new Respondent(await context.newPage());
  await other.page.goto(page.url());
  await other.answer("profile.offering", "services");
  await other.expectSaved();

  await respondent.answer("profile.offering", "both");
  const question = respondent.question("profile.offering");
  await expect(question.getByText("Meanwhile this was answered elsewhere with")).toBeVisible();
  await expect(question).toContainText("Services");

  await question.getByRole("button", { name: "Keep mine" }).click();
  await respondent.expectSaved();
  await other.page.reload();
  await expect(other.question("profile.offering").locator('input[value="both"]')).toBeChecked();
});

test("what cannot be accepted is named at the field and above, and stays as it was typed", async ({
  page,
  expectAccessible,
}) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await respondent.answer("profile.founded", "2090");
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  const summary = page.getByRole("alert").or(page.locator('[tabindex="-1"]:focus'));
  await expect(summary.first()).toContainText("Please look again");
  await expect(respondent.question("profile.founded")).toContainText("Write a year that is not after");
  await expect(respondent.question("profile.founded").locator("input[inputmode]")).toHaveValue("2090");
  await expectAccessible();
});
