import { expect, test } from "./fixtures";
import { answersOf, Respondent, sections } from "./respondent";

test.use({ javaScriptEnabled: false });

test("the whole quick check and its result work without script", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  const answers = answersOf("machine-builder");
  for (const { id, questions } of sections.quick) {
    await expect(page).toHaveURL(new RegExp(`/${id}(\\?|$)`));
    for (const question of questions) {
      if (answers[question] !== undefined && (await respondent.question(question).isVisible())) {
        await respondent.answer(question, answers[question]);
      }
    }
    await page.getByRole("button", { name: "Save and continue" }).last().click();
    // What the answers have made necessary is asked on the same page before it goes on.
    if (page.url().includes(`/${id}`)) {
      await expect(page.getByText("there is something more to ask")).toBeVisible();
      for (const question of questions) {
        if (answers[question] !== undefined) await respondent.answer(question, answers[question]);
      }
      await page.getByRole("button", { name: "Save and continue" }).last().click();
    }
  }
  await respondent.seeResult();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("ready to start");
});

test("a mistake comes back with its sentence and with all that was typed", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await respondent.answer("profile.offering", "digital-products");
  await respondent.answer("profile.founded", "in the nineties");
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.getByText("Please look again")).toBeVisible();
  await expect(respondent.question("profile.founded").locator("input[inputmode]")).toHaveValue(
    "in the nineties",
  );
  await expect(
    respondent.question("profile.offering").locator('input[value="digital-products"]'),
  ).toBeChecked();
});

test("a line of business is found by a plain word", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("full");
  const sector = respondent.question("profile.sector");
  await sector.getByRole("textbox").or(sector.getByRole("combobox")).fill("bakery");
  await sector.getByRole("button", { name: "Search" }).click();
  await sector.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Save and continue" }).last().click();
  await expect(page).toHaveURL(/abroad-today/);
});
