import type { Page } from "@playwright/test";
import { answersOf, Respondent, sections } from "./respondent";

type Answers = Readonly<Record<string, unknown>>;
type Journey = "quick" | "full";

/** The answers of a worked firm that the quick check asks for. */
export function quickAnswersOf(example: string): Answers {
  const asked = sections.quick.flatMap(({ questions }) => questions);
  return Object.fromEntries(Object.entries(answersOf(example)).filter(([id]) => asked.includes(id)));
}

/** A file with these answers, as it is taken along from a result. */
function resultFile(answers: Answers, journey: Journey): { name: string; mimeType: string; buffer: Buffer } {
  const stated = Object.entries(answers).map(([id, value]) => [id, { state: "answered", value }]);
  const document = {
    format: "seaworthy-result",
    version: 1,
    edition: "2026.1",
    engine: "1",
    asOf: "2026-11-24",
    journey,
    answers: Object.fromEntries(stated),
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

/** The stored result of a new firm with these answers, in the quickest way there is. */
export async function openResult(
  page: Page,
  answers: Answers,
  journey: Journey = "full",
): Promise<Respondent> {
  const respondent = await takeUp(page, resultFile(answers, journey));
  await respondent.seeResult();
  return respondent;
}
