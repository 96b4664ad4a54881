import { expect, test } from "./fixtures";

test("the first page opens, is accessible and asks for nothing", async ({ page, expectAccessible }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
  await expectAccessible();
});
