import { expect, test } from "./fixtures";

test("the first page opens, and is accessible", async ({ page, expectAccessible }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible();
});
