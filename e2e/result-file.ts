import { expect, type Page } from "@playwright/test";
import { Respondent } from "./respondent";

/** Begins an assessment of a new firm with these answers, from a file, and stores its result. */
export async function finishFirst(
  page: Page,
  answers: Readonly<Record<string, unknown>>,
): Promise<Respondent> {
  const stated = Object.entries(answers).map(([id, value]) => [id, { state: "answered", value }]);
  const file = {
    format: "seaworthy-result",
    version: 1,
    edition: "2026.1",
    engine: "1.0.0",
    asOf: "2026-11-24",
    journey: "quick",
    answers: Object.fromEntries(stated),
    result: {},
  };
  await page.goto("/en/assess/import");
  await page
    .getByRole("main")
    .locator('input[type="file"]')
    .setInputFiles({
      name: "result.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(file)),
    });
  await page.getByRole("button", { name: "Begin with this file" }).click();
  await expect(page).toHaveURL(/\/check$/);
  const respondent = new Respondent(page);
  await respondent.seeResult();
  return respondent;
}
