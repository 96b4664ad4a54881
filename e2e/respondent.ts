import { readFileSync } from "node:fs";
import { type BrowserContext, expect, type Locator, type Page } from "@playwright/test";

interface Section {
  readonly id: string;
  readonly questions: readonly string[];
}

/** The pages of a journey, or of the optional strategy part. */
type Pages = "quick" | "full" | "strategy";

const edition = "content/editions/2026.1";
const read = (file: string) => JSON.parse(readFileSync(`${edition}/${file}`, "utf8"));

export const sections: Readonly<Record<Pages, readonly Section[]>> = read("sections.json");

/** The answers of a worked firm, by question id. */
export function answersOf(example: string): Record<string, unknown> {
  return read(`examples/${example}.json`).input.answers;
}

/** Somebody who fills in the questionnaire: speaks of questions and answers, and finds the fields by itself. */
export class Respondent {
  constructor(readonly page: Page) {}

  /** The fieldset of a question. */
  question(id: string): Locator {
    return this.page.locator(`#q-${id.replaceAll(".", "-")}`);
  }

  private field(id: string, value: unknown): Locator {
    return this.question(id).locator(
      `input:is([type="radio"], [type="checkbox"])[value=${JSON.stringify(String(value))}]`,
    );
  }

  async start(journey: "quick" | "full"): Promise<void> {
    await this.page.goto("/en");
    const name = journey === "quick" ? "Start the quick check" : "Start the full assessment";
    await this.page.getByRole("button", { name }).click();
    await expect(this.page).toHaveURL(new RegExp(`/${sections[journey][0]?.id}$`));
  }

  /** Gives an answer as the scoring contract writes it: a level, an option, several, or a number. */
  async answer(id: string, answer: unknown): Promise<void> {
    if (Array.isArray(answer)) {
      for (const option of answer) await this.field(id, option).check();
      return;
    }
    const question = this.question(id);
    const choice = this.field(id, answer);
    if ((await choice.count()) > 0) await choice.check();
    else if ((await question.locator("select").count()) > 0)
      await question.locator("select").selectOption(String(answer));
    else if ((await question.getByRole("combobox").count()) > 0) await this.search(question, String(answer));
    else await question.locator("input[inputmode], textarea").first().fill(String(answer));
  }

  private async search(question: Locator, words: string): Promise<void> {
    await question.getByRole("combobox").fill(words);
    await question.getByRole("option").first().click();
  }

  async expectSaved(): Promise<void> {
    await expect(this.page.locator('[data-phase="saved"]')).toBeVisible();
  }

  async saveAndContinue(): Promise<void> {
    const before = this.page.url();
    await this.page.getByRole("button", { name: "Save and continue" }).last().click();
    await expect(this.page).not.toHaveURL(before);
  }

  /** Goes through all sections of a journey or the strategy part; what `answers` leaves out stays blank. */
  async fillIn(pages: Pages, answers: Readonly<Record<string, unknown>>): Promise<void> {
    for (const [index, section] of sections[pages].entries()) {
      await expect(this.page).toHaveURL(new RegExp(`/${section.id}(\\?|$)`));
      await expect(this.page.getByText(`Section ${index + 1} of ${sections[pages].length}`)).toBeVisible();
      for (const id of section.questions) if (answers[id] !== undefined) await this.answer(id, answers[id]);
      await this.saveAndContinue();
    }
    await expect(this.page).toHaveURL(pages === "strategy" ? /\/strategy$/ : /\/check(\?|$)/);
  }

  /** Looking again, says of all sections but these that they are as before. A section that is so already has no button. */
  async confirmOthers(overview: string, seen: readonly string[]): Promise<void> {
    for (const { id } of sections.quick.filter((section) => !seen.includes(section.id))) {
      await this.page.goto(`${overview}/${id}`);
      const all = this.page.getByRole("button", { name: "All as before", exact: true });
      if ((await all.count()) === 0) continue;
      await all.click();
      await expect(this.page).not.toHaveURL(`${overview}/${id}`);
    }
  }

  async seeResult(): Promise<void> {
    await this.page.getByRole("button", { name: "See the result" }).click();
    await expect(this.page).toHaveURL(/\/result(\?|$)/);
  }

  /** The address of the assessment's overview. */
  get overview(): string {
    return this.page.url().replace(/(\/assess\/[^/?]+).*/, "$1");
  }

  async readPrivateLink(): Promise<string> {
    await this.page.goto(this.overview);
    return await this.page.getByRole("textbox", { name: "Private link" }).inputValue();
  }
}

/** The same person, or another one, with a second browser. */
export async function openBrowser(context: BrowserContext, address: string): Promise<Respondent> {
  const browser = context.browser();
  if (!browser) throw new Error("The context has no browser of its own.");
  const other = await browser.newContext({ baseURL: new URL(address).origin });
  const page = await other.newPage();
  await page.goto(address);
  return new Respondent(page);
}
