import { gzipSync } from "node:zlib";
import type { APIRequestContext, Page } from "@playwright/test";
import { formatScore } from "../app/_results/numbers";
import { expect, test } from "./fixtures";
import { answersOf } from "./respondent";
import { SMALL } from "./small-screen";
import { openResult } from "./taken-along";

const MEASURES = ["readiness", "willingness", "ability"] as const;
const BUDGET = 165 * 1024;

const summary = (page: Page) => page.locator(".tried-summary");

async function openPanel(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try other answers" }).click();
  await expect(page.getByRole("heading", { name: "Try other answers" })).toBeFocused();
}

/** What the server makes of these answers, as it would for anybody. */
async function scoreAfresh(request: APIRequestContext, answers: Record<string, unknown>) {
  const response = await request.post("/api/v1/score", { data: { answers } });
  expect(response.ok()).toBe(true);
  return response.json();
}

test("other answers give at once what a fresh scoring gives, are sent nowhere, and can be discarded", async ({
  page,
  request,
}) => {
  await openResult(page, answersOf("machine-builder"));
  await openPanel(page);
  const sent: string[] = [];
  page.on("request", (made) => sent.push(made.url()));

  const before = await scoreAfresh(request, answersOf("machine-builder"));
  const changes = {
    "commitment.responsible-person": 0,
    "advantages.price": 3,
    "marketing.pricing": "unknown",
  };
  for (const [id, level] of Object.entries(changes)) {
    const field = page.locator(`#tried-q-${id.replace(".", "-")}`);
    await field.evaluate((select) => select.closest("details")?.setAttribute("open", ""));
    await field.selectOption(String(level));
  }
  const after = await scoreAfresh(request, { ...answersOf("machine-builder"), ...changes });
  for (const [index, measure] of MEASURES.entries()) {
    const [was, is] = [before, after].map((result) => formatScore("en", result[measure].score));
    const words = was === is ? is : `${is}, before ${was}`;
    await expect(summary(page).locator("dd").nth(index)).toContainText(words ?? "");
  }
  expect(before.band.value).not.toBe(after.band.value);
  await expect(summary(page).getByText("Prepare first", { exact: true })).toBeVisible();
  await expect(summary(page).getByText("A person in charge")).toBeVisible();
  await expect(page.getByText("You said:").first()).toBeVisible();

  await page.getByRole("button", { name: "Discard" }).click();
  await expect(summary(page).getByText("Nothing has changed so far.").last()).toBeVisible();
  await expect(page.locator(".tried").getByText("You said:")).toHaveCount(0);
  expect(sent).toEqual([]);
  await page.reload();
  await expect(page.getByText("Your goal:")).toHaveCount(0);
});

test("a goal is kept, followed as answers get there, and dropped", async ({ page }) => {
  test.setTimeout(90_000);
  const respondent = await openResult(page, answersOf("furniture-maker"));
  await openPanel(page);
  await page.getByRole("button", { name: "Take these steps" }).click();
  await expect(summary(page).getByText("Prepare first", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Keep as goal" }).click();
  await expect(page).toHaveURL(/result#what-if$/);
  const goal = page.getByRole("heading", { name: "Your goal: “Prepare first”" });
  await expect(goal).toBeVisible();
  await expect(page.getByText("0 of the 4 answers that it asks for are there.")).toBeVisible();

  const whatIf = page.locator("#what-if");
  await whatIf.getByRole("link", { name: "Choice of countries" }).click();
  await expect(respondent.question("information.market-choice")).toBeVisible();
  await respondent.answer("information.market-choice", 2);
  await respondent.expectSaved();
  await page.goto(`${respondent.overview}/result`);
  await expect(goal).toBeVisible();
  await expect(page.getByText("1 of the 4 answers that it asks for are there.")).toBeVisible();
  await expect(whatIf.getByRole("listitem").filter({ hasText: "Choice of countries" }).first()).toContainText(
    "done",
  );

  await page.getByRole("button", { name: "Drop this goal" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(goal).toHaveCount(0);
});

test.describe("on a small screen", () => {
  test.use({ viewport: SMALL });

  test("the panel can be used by everybody, in light and dark", async ({ page, expectAccessible }) => {
    test.setTimeout(90_000);
    await openResult(page, answersOf("furniture-maker"));
    await openPanel(page);
    await page.getByRole("button", { name: "Take these steps" }).click();
    await page.locator(".tried").evaluate((panel) => {
      for (const fold of panel.querySelectorAll("details")) fold.open = true;
    });
    await expectAccessible(page, "#what-if");
    await page.getByRole("button", { name: "Keep as goal" }).click();
    await expect(page.getByRole("heading", { name: /Your goal/ })).toBeVisible();
    await expectAccessible(page, "#what-if");
  });
});

test("the engine comes when it is asked for, and the page stays light with it", async ({ page }) => {
  const weights: number[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") weights.push(gzipSync(await response.body()).length);
  });
  const weigh = () => weights.reduce((sum, weight) => sum + weight, 0);
  await openResult(page, answersOf("machine-builder"));
  weights.length = 0;
  await page.reload({ waitUntil: "networkidle" });
  const initial = weigh();
  await openPanel(page);
  await page.waitForLoadState("networkidle");
  expect(initial).toBeGreaterThan(0);
  expect(weigh()).toBeGreaterThan(initial);
  expect(weigh()).toBeLessThan(BUDGET);
});

test.describe("without a connection", () => {
  test.use({ expectedErrors: [[/Failed to load resource/, /ERR_INTERNET_DISCONNECTED/], { scope: "test" }] });

  test("the panel says that it cannot come, and comes when there is one again", async ({ page, context }) => {
    await openResult(page, answersOf("machine-builder"));
    // What the page itself takes has come.
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.getByRole("button", { name: "Try other answers" }).click();
    await expect(page.getByText("The questions could not be fetched.")).toBeVisible();
    await context.setOffline(false);
    await openPanel(page);
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the smallest set is told, kept as a goal and dropped", async ({ page }) => {
    await openResult(page, answersOf("brewery-one-gap"));
    await expect(
      page.getByRole("heading", { name: "One step that you can take yourself leads to “Ready”" }),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Try other answers" })).toHaveCount(0);
    await page.getByRole("button", { name: "Keep these steps as your goal" }).click();
    await expect(page.getByRole("heading", { name: "Your goal: “Ready”" })).toBeVisible();
    await page.getByRole("button", { name: "Drop this goal" }).click();
    await expect(page.getByRole("heading", { name: /Your goal/ })).toHaveCount(0);
  });
});
