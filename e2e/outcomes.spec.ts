import { expect, test } from "./fixtures";
import { Respondent } from "./respondent";
import { SMALL } from "./small-screen";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a check-in" : "a check-in without script", () => {
    test.use({ javaScriptEnabled, viewport: SMALL });

    test("takes two minutes, says what is wrong, and can be corrected later", async ({
      page,
      expectAccessible,
    }) => {
      await new Respondent(page).start("quick");
      const cookies = await page.context().cookies();
      const firmId = cookies.map(({ name }) => /^seaworthy-([0-9a-f-]{36})$/.exec(name)?.[1]).find(Boolean);
      await page.goto(`/en/firm/${firmId}/outcomes`);
      await expect(page.getByRole("heading", { name: "Nothing recorded yet" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();
      await page.getByRole("link", { name: "Check in (two minutes)" }).click();
      await page.getByLabel("Share of turnover from abroad").fill("120");
      await page.getByLabel("Countries sold to").fill("3");
      await page.getByRole("button", { name: "Save the check-in" }).click();
      await expect(page.locator("#problems")).toContainText("The most that is possible is 100.");
      await expect(page.getByLabel("Countries sold to")).toHaveValue("3");
      if (javaScriptEnabled) await expectAccessible();
      await page.getByLabel("Share of turnover from abroad").fill("12,5");
      await page.getByRole("button", { name: "Save the check-in" }).click();
      await expect(page.getByText("Saved. Thank you.")).toBeVisible();
      await expect(page.getByText("12.5 % of turnover from abroad, 3 countries").first()).toBeVisible();

      const correct = page.getByRole("link", { name: /^Correct: / });
      await correct.click();
      await page.getByLabel("Countries sold to").fill("4");
      await page.getByRole("button", { name: "Save the check-in" }).click();
      await correct.click();
      await expect(page.getByRole("listitem").filter({ hasText: "3 countries" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();

      await page.goto(`/en/firm/${firmId}/outcomes/support`);
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.locator("#problems")).toContainText("Choose what kind of help it was.");
      if (javaScriptEnabled) await expectAccessible();
      await page.getByRole("group", { name: "What kind of help" }).getByRole("radio").first().check();
      await page.getByLabel("Name of somebody else").fill("Our bank");
      await page.getByLabel("When", { exact: true }).fill("2026-03-01");
      await page.getByRole("button", { name: "Save" }).click();
      await expect(page.getByText("from Our bank").first()).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();

      const correctHelp = page.getByRole("link", { name: /^Correct: .* from Our bank/ });
      await correctHelp.click();
      await expect(page.getByLabel("Name of somebody else")).toHaveValue("Our bank");
      await page.getByLabel("Name of somebody else").fill("Their bank");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("link", { name: /^Correct: .* from Their bank/ }).click();
      await expect(page.getByRole("listitem").filter({ hasText: "from Our bank" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();
      await page.getByRole("button", { name: "Take it back" }).click();
      await expect(page.getByText("The record is taken back.")).toBeVisible();
    });
  });
}
