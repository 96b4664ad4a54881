import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answersOf, Respondent } from "./respondent";
import { SMALL } from "./small-screen";

const inAYear = () => `${new Date().getUTCFullYear() + 1}-05-31`;

/** The address of the firm's own pages, for who begins an assessment in this browser. */
async function startFirm(page: Page): Promise<string> {
  await new Respondent(page).start("quick");
  const cookies = await page.context().cookies();
  const held = cookies.find(({ name }) => /^seaworthy-[0-9a-f-]{36}$/.test(name));
  return `/en/firm/${held?.name.replace("seaworthy-", "")}`;
}

async function addStep(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value);
  await page.getByRole("button", { name: "Add to the plan" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a plan" : "a plan without script", () => {
    test.use({ javaScriptEnabled, viewport: SMALL, expectedErrors: [/status of 404/] });

    test("is written, refused with a reason, changed, done, and read as a calendar", async ({
      page,
      expectAccessible,
    }) => {
      const firm = await startFirm(page);
      await page.goto(`${firm}/plan`);
      await expect(page.getByRole("heading", { name: "Nothing in the plan yet" })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();

      await addStep(page, { "What is to be done": "Appoint someone", "By when": "2020-01-01" });
      await expect(page.locator("#problems")).toContainText("By when: This day has passed.");
      await expect(page.getByLabel("What is to be done")).toHaveValue("Appoint someone");
      if (javaScriptEnabled) await expectAccessible();
      await addStep(page, { "By when": inAYear(), "Who sees to it": "Ann" });
      await expect(page.getByText("The step is in the plan.")).toBeVisible();
      await expect(page.getByText("0 of 1 step done.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();

      await page.getByRole("button", { name: "Start: Appoint someone" }).click();
      await page.getByRole("link", { name: "As a board" }).click();
      await page.getByRole("button", { name: "Mark as done: Appoint someone" }).click();
      await expect(page.getByText("The one step is done.")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();

      await page.getByRole("link", { name: "Appoint someone" }).click();
      await page.getByLabel("What shows that it is done").fill("Contract signed");
      await page.getByRole("button", { name: "Save the step" }).click();
      await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
      await page.getByLabel("Add a comment").fill("Well before May.");
      await page.getByRole("button", { name: "Add the comment" }).click();
      await expect(page.getByRole("listitem").filter({ hasText: "Well before May." })).toBeVisible();
      await expect(page.getByText("shown by “Contract signed”")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible();

      // The link is gone from this device, as it is after a deletion: what was typed is not.
      await page.getByLabel("What shows that it is done").fill("Contract of 3 May");
      await page.context().clearCookies();
      const answer = page.waitForResponse("**/gone");
      await page.getByRole("button", { name: "Save the step" }).click();
      expect((await answer).status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("Nothing was saved");
      await expect(page.getByLabel("What you typed")).toHaveValue(/Appoint someone\n.*Contract of 3 May/s);
      if (javaScriptEnabled) await expectAccessible();
    });
  });
}

test("what was refused on a page stands in no form of a page below it", async ({ page }) => {
  const firm = await startFirm(page);
  await page.goto(`${firm}/plan`);
  await addStep(page, { "What is to be done": "Call the bank" });
  await addStep(page, { "What is to be done": "Another one", "By when": "2020-01-01" });
  await expect(page.locator("#problems")).toBeVisible();
  await page.getByRole("link", { name: "Call the bank" }).click();
  const step = page.url();
  await page.getByLabel("Who sees to it").fill("Ann");
  await page.getByLabel("By when").fill("2020-01-01");
  await page.locator(`form[action$="/save"] button[type="submit"]`).click();
  await expect(page.locator("#problems")).toBeVisible();
  expect(page.url()).toContain(step);
  await expect(page.getByLabel("What is to be done")).toHaveValue("Call the bank");
  await expect(page.getByLabel("Who sees to it")).toHaveValue("Ann");
});

test("two people who change one step at once are told, and lose nothing", async ({
  page,
  context,
  expectAccessible,
}) => {
  const firm = await startFirm(page);
  await page.goto(`${firm}/plan`);
  await addStep(page, { "What is to be done": "Ask the bank" });
  await page.getByRole("link", { name: "Ask the bank" }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel("Who sees to it").fill("Ann");
  await page.getByRole("button", { name: "Save the step" }).click();
  await other.getByLabel("Who sees to it").fill("Bob");
  await other.getByRole("button", { name: "Save the step" }).click();
  await expect(other.locator("#problems")).toContainText("Somebody else changed this step");
  const stored = other.getByRole("region", { name: "Stored now" });
  await expect(stored.getByRole("definition")).toHaveText([
    "Ask the bank",
    "Ann",
    "No day yet",
    "To do",
    "Nothing yet",
  ]);
  await expect(stored.getByRole("term").filter({ hasText: "not as you typed it" })).toHaveText(
    /Who sees to it/,
  );
  await expectAccessible(other);
  await expect(other.getByLabel("Who sees to it")).toHaveValue("Bob");
  await other.getByRole("button", { name: "Save the step" }).click();
  await expect(other.getByText("Saved.", { exact: true })).toBeVisible();
});

test("the calendar has the days of the plan, as a file and at an address that can be ended", async ({
  page,
}) => {
  const firm = await startFirm(page);
  await page.goto(`${firm}/plan`);
  await addStep(page, { "What is to be done": "Visit a fair", "By when": inAYear() });
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Save the days as a file" }).click();
  expect(readFileSync(await (await download).path(), "utf8")).toContain("SUMMARY:Visit a fair");
  await page.getByRole("button", { name: "Make an address for a calendar program" }).click();
  const address = await page.getByLabel("Address for a calendar program").inputValue();
  const read = () => page.request.get(address);
  expect(await (await read()).text()).toContain("SUMMARY:Visit a fair");
  await page.getByRole("button", { name: "End the address" }).click();
  await expect(page.getByText("The address has ended.")).toBeVisible();
  expect((await read()).status()).toBe(404);
});

test("a step of the result is taken into the plan, the result shows how far it is, and the next look reads it back", async ({
  page,
  expectAccessible,
}) => {
  const firm = await startFirm(page);
  await page.goto(`${firm}/plan`);
  await expect(page.getByText("Once you have a result")).toBeVisible();
  await page.goBack();
  const respondent = new Respondent(page);
  await respondent.fillIn("quick", answersOf("machine-builder"));
  await respondent.seeResult();
  const result = page.url();
  await page.goto(`${firm}/plan`);
  await page.getByRole("link", { name: "your newest result" }).click();
  await expect(page).toHaveURL(`${result}/1#actions`);
  const [take] = await page.getByRole("button", { name: "Take into the plan:" }).all();
  const title = (await take?.getAttribute("aria-label"))?.replace("Take into the plan: ", "") ?? "";
  await take?.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.goto(result);
  await expect(page.getByRole("link", { name: "In your plan: To do" })).toBeVisible();
  await expect(page.getByText("0 of 1 step done.")).toBeVisible();

  await page.goto(firm);
  await page.getByRole("button", { name: "Look again" }).click();
  const overview = page.url();
  await expectAccessible();
  await page.getByRole("button", { name: `Done: ${title}` }).click();
  expect(page.url()).toContain(overview);
  await expect(page.getByText(`“${title}” is done.`)).toBeVisible();
  await expect(page.getByText("All that you meant to do is done or dropped.")).toBeVisible();
  await expectAccessible();
  await page.goto(firm);
  await expect(page.getByRole("button", { name: "Look again" })).toHaveCount(0);
});
