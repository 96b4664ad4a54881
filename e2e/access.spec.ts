import { expect, test } from "./fixtures";
import { answersOf, Respondent, sections } from "./respondent";
import { SMALL } from "./small-screen";

test.describe("on a small screen", () => {
  // Two of the addresses lead to the page "unknown", which has the status 404.
  test.use({ viewport: SMALL, expectedErrors: [[/status of 404/], { scope: "test" }] });

  test("every page can be used by everybody, in light and dark", async ({ page, expectAccessible }) => {
    test.setTimeout(120_000);
    const respondent = new Respondent(page);
    for (const address of ["/en", "/en/method", "/en/nowhere", "/open/no-such-link"]) {
      await page.goto(address);
      await expectAccessible();
    }
    await respondent.start("quick");
    await expectAccessible();
    await page.goto(`${respondent.overview}/result`);
    await expectAccessible();
    await page.goto(`${respondent.overview}/${sections.quick[0]?.id}`);
    await respondent.fillIn("quick", answersOf("red-tape"));
    await expectAccessible();
    await respondent.seeResult();
    await expectAccessible();
    for (const place of ["", "/quick-barriers", "/delete"]) {
      await page.goto(respondent.overview + place);
      await expectAccessible();
    }
  });
});

test("the keyboard alone is enough, and the focus can be seen", async ({ page }) => {
  const respondent = new Respondent(page);
  await page.goto("/en");
  await page.getByRole("button", { name: "Start the quick check" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/quick-firm/);
  await respondent.question("profile.offering").getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(respondent.question("profile.offering").locator('input[value="services"]')).toBeChecked();
  await respondent.expectSaved();
  const outline = await page.evaluate(() => {
    const row = document.activeElement?.closest("label") ?? document.activeElement;
    const styles = [row, document.activeElement].map((one) => one && getComputedStyle(one));
    return styles.map((style) => `${style?.outlineStyle} ${style?.outlineWidth}`);
  });
  expect(outline.some((style) => !style.includes("none") && !style.endsWith(" 0px"))).toBe(true);
  await page.getByRole("button", { name: "Save and continue" }).last().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/quick-will/);
});

test("the line of business is chosen from a list by arrows and Enter", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("full");
  const sector = respondent.question("profile.sector");
  const box = sector.getByRole("combobox");
  await box.focus();
  await page.keyboard.type("brewery");
  await expect(sector.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(/beer/i);
  await respondent.expectSaved();
});

test("addresses that nobody gave out get a clear page, and never an error of the server", async ({
  request,
}) => {
  for (const address of [
    "/en/assess/nonsense",
    "/en/assess/00000000-0000-0000-0000-000000000000",
    "/en/assess/00000000-0000-0000-0000-000000000000/result/9",
    "/en/%E0%A4%A",
    "/en/assess/x%00y",
    "/xx",
    "/open/%2e%2e",
  ]) {
    const response = await request.get(address);
    expect(response.status(), address).toBeLessThan(500);
    expect(await response.text(), address).toContain("<h1");
  }
});
