import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { openAgency, shareAll } from "./sharing";
import { openResult, quickAnswersOf } from "./taken-along";

/** A machine builder a year before it was ready: no money set aside, one thing not known, trouble with paperwork. */
const before = {
  ...quickAnswersOf("machine-builder"),
  "commitment.budget": 0,
  "commitment.plan": 1,
  "functions.finance": 1,
  "procedures.payment": "unknown",
  "barrier.procedural": 3,
  "barrier.procedural.slow-payment": 3,
};

async function lookAgain(page: Page): Promise<string> {
  const earlier = page.url();
  await page.getByRole("button", { name: "Look again" }).click();
  await expect(page.getByRole("heading", { name: /^Begun from your result of/ })).toBeVisible();
  expect(page.url()).not.toBe(earlier);
  return page.url();
}

test("a firm looks again, confirms what is still so, and reads what changed and why, as does its counsellor", async ({
  page,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(150_000);
  const respondent = await openResult(page, before, "quick");
  const first = `${respondent.overview}/result/1`;
  await page.goto(first);
  const earlier = await page.getByRole("main").innerText();
  const overview = await lookAgain(page);

  await expect(page.getByText("0 of")).toBeVisible();
  const unknown = page.getByRole("link", { name: "Secure payment" });
  await expect(unknown).toBeVisible();
  await expectAccessible();

  // One answer with one tap, another one changed, the rest of the section at once.
  await page.goto(`${overview}/quick-commitment`);
  await expect(page.getByRole("heading", { name: /^What you said on/ })).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "As before: A person in charge" }).click();
  await respondent.expectSaved();
  await expect(
    respondent.question("commitment.responsible-person").locator('input[value="2"]'),
  ).toBeChecked();
  await respondent.answer("commitment.budget", 2);
  await respondent.expectSaved();
  await page.getByRole("button", { name: "All as before", exact: true }).click();
  await expect(page).not.toHaveURL(/\/quick-commitment(\?|$)/);
  await page.goto(`${overview}/quick-commitment`);
  await expect(respondent.question("commitment.budget").locator('input[value="2"]')).toBeChecked();
  await expect(respondent.question("commitment.plan").locator('input[value="1"]')).toBeChecked();
  await expect(page.getByText("Last time:")).toHaveCount(0);

  // A group that is light now takes its barriers along.
  await page.goto(`${overview}/quick-barriers`);
  await respondent.answer("barrier.procedural", 0);
  await respondent.expectSaved();
  await page.getByRole("button", { name: "All as before", exact: true }).click();

  await respondent.confirmOthers(overview, ["quick-commitment", "quick-barriers"]);
  await page.goto(`${overview}/quick-practice`);
  await respondent.answer("procedures.payment", 2);
  await respondent.expectSaved();
  await page.goto(`${overview}/quick-preparation`);
  await respondent.answer("functions.finance", 2);
  await respondent.expectSaved();
  await page.goto(`${overview}/check`);
  await expect(page.getByText("is not confirmed")).toHaveCount(0);
  await respondent.seeResult();

  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "You moved from “Prepare first” to “Ready”, mostly because of",
  );
  const causes = page.getByRole("figure", { name: /what each changed answer brought/ });
  await expect(causes.getByRole("listitem").filter({ hasText: "Money set aside" })).toContainText("+");
  const main = page.getByRole("main");
  await expect(main.getByText("Cash to carry foreign orders: in place now")).toBeVisible();
  await expect(main.getByText("Secure payment: confirmed to be in place")).toBeVisible();
  await expect(main.getByText("No longer serious: “Slow payment from abroad”")).toBeVisible();
  await expect(main.getByRole("heading", { name: "Over time" })).toBeVisible();
  await expectAccessible();
  const changes = page.url();

  // A counsellor reads the same of the firm, and their own line stands apart for both.
  const desk = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const { agency, code } = await openAgency(desk);
  const firm = `${agency}/firms/${await shareAll(page, "Radertje", code)}`;
  await desk.goto(firm);
  await desk.getByRole("link", { name: "Second opinion" }).click();
  const area = desk.locator("#area-commitment");
  await area.locator("summary").first().click();
  await area.getByLabel("Your rating: Money set aside").selectOption("0");
  await area.getByLabel("Reason: Money set aside").fill("It is spent.");
  await area.getByRole("button", { name: "Save “Commitment”" }).click();
  await desk.goto(firm);
  await desk.getByRole("link", { name: "What changed" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toContainText(
    "The firm moved from “Prepare first” to",
  );
  const trend = desk.locator("#trend");
  await expect(trend.getByText("The firm’s own answers", { exact: true })).toBeVisible();
  await expect(trend.getByText("As Export Agency rates them", { exact: true })).toBeVisible();
  await expectAccessible(desk);
  await page.goto(changes);
  await expect(page.getByText(/As Export Agency rates the answers of .*, they come to \d/)).toBeVisible();
  await expectAccessible();
  await desk.context().close();

  await page.goto(first);
  expect(await page.getByRole("main").innerText()).toContain(earlier.slice(0, 200));
});

test("what cannot be compared is said in a sentence", async ({ page, expectAccessible }) => {
  test.setTimeout(60_000);
  const respondent = await openResult(page, before, "quick");
  const changes = `${respondent.overview}/changes`;
  await page.goto(changes);
  await expect(page.getByRole("main").getByRole("alert")).toContainText(
    "a comparison needs two results of your firm",
  );
  await expectAccessible();

  await page.goto(`${respondent.overview}/quick-commitment`);
  await respondent.answer("commitment.budget", 2);
  await respondent.expectSaved();
  await page.goto(`${respondent.overview}/check`);
  await respondent.seeResult();
  await page.goto(`${changes}?from=1&to=1`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("the same result");
  await expectAccessible();
  for (const query of ["from=1&to=7", "from=nonsense", "from=1&from=2", "to=%00", "from=-1&to=1e9"]) {
    await page.goto(`${changes}?${query}`);
    await expect(page.getByRole("main").getByRole("alert")).toContainText("no result with this number");
  }
  await page.getByRole("combobox", { name: "From" }).selectOption({ index: 0 });
  await page.getByRole("combobox", { name: "To" }).selectOption({ index: 1 });
  await page.getByRole("button", { name: "Compare" }).click();
  // In whichever order they are named, the older one comes first.
  await expect(page).toHaveURL(/from=2&to=1/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("readiness rose by");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a section is confirmed with one button, a question with another, and what changed can be read", async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const respondent = await openResult(page, before, "quick");
    const overview = await lookAgain(page);
    await page.goto(`${overview}/quick-commitment`);
    await respondent.question("commitment.budget").locator('input[value="2"]').check();
    await page.getByRole("button", { name: "As before: Plan for business abroad" }).click();
    await expect(page).toHaveURL(/\/quick-commitment#q-commitment-plan$/);
    // What was typed beside it is saved too.
    await expect(respondent.question("commitment.budget").locator('input[value="2"]')).toBeChecked();
    await expect(respondent.question("commitment.plan").locator('input[value="1"]')).toBeChecked();
    await page.getByRole("button", { name: "All as before", exact: true }).click();
    await expect(page).toHaveURL(/\/quick-preparation(\?|$)/);
    await page.getByRole("button", { name: "All as before", exact: true }).click();
    await expect(page).toHaveURL(/\/quick-practice(\?|$)/);

    // This firm left some of these open last time: they are named, and the page stays.
    await page.goto(`${overview}/quick-firm`);
    await page.getByRole("button", { name: "All as before", exact: true }).click();
    await expect(page.getByText("5 answers are confirmed as before. Not answered yet:")).toBeVisible();
    await page.goto(`${overview}/check`);
    await expect(page.getByText("are not confirmed, so they do not count yet")).toBeVisible();
    await respondent.seeResult();
    await page.getByRole("link", { name: "See what changed" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("no longer clear");
    await expect(page.getByText("cannot be split into points")).toBeVisible();
  });
});
