import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "./fixtures";
import { answersOf, openBrowser } from "./respondent";
import { SMALL } from "./small-screen";
import { openResult, takeUp } from "./taken-along";

/** Follows a link to a file, and gives back its name and what is in it. */
async function download(page: Page, link: string) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: link }).click(),
  ]);
  return { name: file.suggestedFilename(), path: await file.path() };
}

test.setTimeout(90_000);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("a result is taken along as a file, and begins the same assessment elsewhere", async ({
      page,
      context,
    }) => {
      await openResult(page, answersOf("brewery-one-gap"));
      const first = await download(page, "The whole result (JSON)");
      expect(first.name).toMatch(/^seaworthy-result-1-\d{4}-\d\d-\d\d\.json$/);
      const document = JSON.parse(readFileSync(first.path, "utf8"));
      expect(document.answers["commitment.responsible-person"]).toEqual({ state: "answered", value: 1 });

      const other = await context.browser()?.newContext({ javaScriptEnabled });
      const elsewhere = await other?.newPage();
      if (!elsewhere) throw new Error("There is no other browser.");
      await elsewhere.goto(new URL(page.url()).origin);
      const respondent = await takeUp(elsewhere, first.path);
      await respondent.seeResult();
      const second = await download(elsewhere, "The whole result (JSON)");
      const { answers, result } = JSON.parse(readFileSync(second.path, "utf8"));
      expect(answers).toEqual(document.answers);
      expect(result).toEqual(document.result);
      await other?.close();
    });

    test("the answers are taken along as a table, and the report as a document", async ({ page }) => {
      await openResult(page, answersOf("red-tape"));
      const table = await download(page, "Your answers as a table (CSV)");
      const [head, ...rows] = readFileSync(table.path, "utf8").split("\r\n");
      expect(head).toBe("\uFEFFid,label,answer,level,state,weight,source");
      const row = (id: string) => rows.find((one) => one.startsWith(`${id},`));
      expect(row("commitment.budget")).toContain(
        `,${answersOf("red-tape")["commitment.budget"]},answered,1,`,
      );
      expect(row("profile.turnover")).toContain(",,,blank,,");

      const report = await download(page, "Report (PDF)");
      expect(report.name).toMatch(/^seaworthy-result-1-\d{4}-\d\d-\d\d\.pdf$/);
      expect(readFileSync(report.path, "latin1")).toMatch(/^%PDF-1\.7[\s\S]+%%EOF\s*$/);
    });

    test("a result is shared by a link that opens nothing else and can be ended", async ({
      page,
      context,
    }) => {
      const respondent = await openResult(page, answersOf("machine-builder"));
      const sentence = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
      const { overview } = respondent;
      await page.getByRole("link", { name: "Share this result with a link" }).click();
      await page.getByRole("radio", { name: "7 days" }).check();
      await page.getByRole("button", { name: "Make a link to share" }).click();
      const link = await page.getByRole("textbox", { name: "Link to share" }).inputValue();
      expect(page.url(), "no token in an address of its own").not.toContain(link.split("/").at(-1));

      await expect(page.getByText(/^Result 1, until \d{1,2} [A-Z][a-z]+ \d{4}$/)).toBeVisible();

      const reader = await openBrowser(context, link);
      await expect(reader.page.getByRole("heading", { level: 1 })).toHaveText(sentence);
      await expect(
        reader.page.getByText("You are reading a result that a firm shared with you."),
      ).toBeVisible();
      expect(await reader.page.locator(`a[href*="${new URL(overview).pathname}"]`).count()).toBe(0);
      await reader.page.goto(`${overview}/result`);
      await expect(reader.page.getByRole("heading", { level: 1 })).toHaveText(
        "This assessment cannot be opened here",
      );

      await page.getByRole("button", { name: /^End the link to result 1/ }).click();
      await expect(page.getByText("The link has ended. It opens nothing any more.")).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Link to share" })).toHaveCount(0);
      await reader.page.goto(link);
      await expect(reader.page.getByRole("heading", { level: 1 })).toHaveText("This link was ended");
      await reader.page.context().close();
    });

    test("a file that does not fit is refused with all that is wrong, and begins nothing", async ({
      page,
    }) => {
      const files = [
        { text: "{", told: "cannot be read as JSON" },
        { text: '{"hello":1}', told: "no result of this assessment" },
        {
          text: JSON.stringify({
            format: "seaworthy-result",
            version: 1,
            edition: "2026.1",
            engine: "1",
            asOf: "2026-11-24",
            journey: "full",
            answers: { "commitment.budget": { state: "answered", value: 9 } },
            result: {},
          }),
          told: "Money set aside:",
        },
      ];
      for (const { text, told } of files) {
        const buffer = Buffer.from(text);
        await page.goto("/en/assess/import");
        await page
          .getByLabel("File with a result (.json)")
          .setInputFiles({ name: "file.json", mimeType: "application/json", buffer });
        await page.getByRole("button", { name: "Begin with this file" }).click();
        await expect(page.getByText("Nothing was taken from the file")).toBeVisible();
        await expect(page.getByText(told).first()).toBeVisible();
        expect(page.url()).toContain("/en/assess/import");
      }
    });
  });
}

test("a result is printed without the interface, with its links spelled out", async ({ page }) => {
  await openResult(page, answersOf("furniture-maker"));
  const sentence = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map((item) => ("str" in item ? item.str : "")).join(""));
  }
  const printed = texts.join(" ").replaceAll(/\s+/g, "");
  const has = (text: string) => printed.includes(text.replaceAll(/\s+/g, ""));
  expect(has(sentence)).toBe(true);
  expect(has("(https://www.")).toBe(true);
  expect(has("Because you said:")).toBe(true);
  const ofScreen = [
    "Skip to the content",
    "On this page",
    "Show the figures",
    "Take it along",
    "Report a change",
  ];
  expect(ofScreen.filter(has)).toEqual([]);
});

test.describe("on a small screen", () => {
  test.use({ viewport: SMALL });

  test("taking along and sharing can be used by everybody, in light and dark", async ({
    page,
    expectAccessible,
  }) => {
    test.setTimeout(180_000);
    await page.goto("/en/assess/import");
    await expectAccessible();
    await page.goto("/en/assess/import?problem=refused&answer=above-max:3:commitment.budget&more=2");
    await expectAccessible();
    await openResult(page, answersOf("furniture-maker"));
    await page.getByRole("link", { name: "Share this result with a link" }).click();
    await page.getByRole("button", { name: "Make a link to share" }).click();
    const link = await page.getByRole("textbox", { name: "Link to share" }).inputValue();
    await expectAccessible();
    await page.getByRole("button", { name: /^End the link to result 1/ }).click();
    await expectAccessible();
    await page.goto(link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link was ended");
    await expectAccessible();
    await page.goto(`${link.slice(0, -4)}abcd`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link opens nothing");
    await expectAccessible();
    await page.goBack();
    await page.goBack();
    await page.getByRole("button", { name: "Make a link to share" }).click();
    await page.goto(await page.getByRole("textbox", { name: "Link to share" }).inputValue());
    await expectAccessible();
  });
});
