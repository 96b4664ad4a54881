import type { Page } from "@playwright/test";
import { answersOf, Respondent } from "./respondent";

/** A file as it is taken along from a result, with the answers of a worked firm. */
export function resultFile(example: string): { name: string; mimeType: string; buffer: Buffer } {
  const answers = Object.entries(answersOf(example)).map(([id, value]) => [id, { state: "answered", value }]);
  const document = {
    format: "seaworthy-result",
    version: 1,
    edition: "2026.1",
    engine: "1",
    asOf: "2026-11-24",
    journey: "full",
    answers: Object.fromEntries(answers),
    result: {},
  };
  return {
    name: "result.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(document)),
  };
}

/** Begins an assessment with the answers of a file. */
export async function takeUp(page: Page, file: ReturnType<typeof resultFile> | string): Promise<Respondent> {
  await page.goto("/en/assess/import");
  await page.getByLabel("File with a result (.json)").setInputFiles(file);
  await page.getByRole("button", { name: "Begin with this file" }).click();
  return new Respondent(page);
}

/** The stored result of a worked firm, in the quickest way there is. */
export async function openResult(page: Page, example: string): Promise<Respondent> {
  const respondent = await takeUp(page, resultFile(example));
  await respondent.seeResult();
  return respondent;
}
