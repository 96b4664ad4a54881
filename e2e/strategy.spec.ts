import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answersOf, Respondent, sections } from "./respondent";
import { SMALL } from "./small-screen";

/** A firm that plans a market close to home for an offer that lasts. */
const plan: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries({
    "market-driver.global-customers": 1,
    "market-driver.channels": 0,
    "cost-driver.scale": 1,
    "cost-driver.sourcing": 0,
    "government-driver.trade-policy": 1,
    "government-driver.standards": 1,
    "competitive-driver.global-rivals": 0,
    "competitive-driver.interdependence": 0,
    "responsiveness.tastes": 3,
    "responsiveness.channels": 2,
    "responsiveness.rules": 2,
    "levers.participation": 0,
    "levers.standardization": 3,
    "levers.concentration": 0,
    "levers.marketing": 0,
    "levers.moves": 0,
    "pace.life-cycle": "long",
    "pace.innovation": "slow",
    "pace.foreign-growth": "low",
    "entry.political-environment": "favourable",
    "entry.distance": "small",
    "entry.demand": "high",
    "entry.uncertainty": "high",
    "entry.production-costs": "high",
    "entry.competition": "atomistic",
    "entry.global-concentration": "low",
    "entry.local-infrastructure": "good",
    "entry.asset-specificity": "low",
    "entry.know-how-value": "low",
    "entry.tacit-know-how": "low",
    "entry.differentiation": "standard",
    "entry.service-intensity": "not-service-intensive",
    "entry.brand": "low",
    "entry.global-motivation": "false",
    "entry.global-synergy": "low",
    "entry.control-systems": "high",
  }).map(([id, answer]) => [`strategy.${id}`, answer]),
);

/** What the result says first: sentence, scores, gaps, stage. */
async function readAnswer(page: Page): Promise<string> {
  return await page.locator("#answer").innerText();
}

test("a firm thinks about where and how, reads what its answers say and why, and no score moves", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const respondent = new Respondent(page);
  await respondent.start("quick");
  await respondent.fillIn("quick", answersOf("machine-builder"));
  await respondent.seeResult();
  const before = await readAnswer(page);
  await page.getByRole("link", { name: "Think about where and how: ten minutes, sets no score" }).click();
  await respondent.fillIn("strategy", plan);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Where and how to go abroad");
  const said = (id: string) => page.locator(`section#${id}`);
  await expect(said("yip")).toContainText("Little room for one plan for all countries");
  await expect(said("yip")).toContainText("Same offer everywhere: You do more of this alike");
  await expect(said("doz")).toContainText("Adapted to each country");
  await expect(said("pace")).toContainText("Country by country");
  await expect(said("control")).toContainText("Leave more to others");
  const rung = (name: string) => said("ladder").getByRole("listitem").filter({ hasText: name }).first();
  await expect(rung("A trading house")).toContainText("Open");
  await expect(rung("A firm of your own in the country sells")).toContainText("Closed for now");
  await expect(rung("A firm of your own in the country sells")).toContainText(
    "Not in place: Investment tied to this market; A market that is not very uncertain.",
  );
  await expectAccessible();

  await said("pace").getByRole("link", { name: "Product life cycle" }).click();
  await expect(respondent.question("strategy.pace.life-cycle").locator('input[value="long"]')).toBeChecked();
  await page.goto(`${respondent.overview}/result`);
  expect(await readAnswer(page)).toBe(before);
  await expect(page.locator("section#strategy")).toContainText("Adapted to each country (multidomestic)");
  await page.goto(`${respondent.overview}/check`);
  await respondent.seeResult();
  expect((await readAnswer(page)).replace("Result 2", "Result 1")).toBe(before);
});

test.describe("on a small screen", () => {
  test.use({ viewport: SMALL });

  test("the strategy part can be used by everybody, in light and dark", async ({
    page,
    expectAccessible,
  }) => {
    test.setTimeout(90_000);
    const respondent = new Respondent(page);
    const check = async () => {
      await page.locator("details").evaluateAll((folds) => {
        for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
      });
      await expectAccessible();
    };
    await respondent.start("quick");
    const { overview } = respondent;
    await page.goto(`${overview}/strategy`);
    await check();
    await page.getByRole("link", { name: "Start: Customers here and there" }).click();
    await check();
    const some = Object.entries(plan).filter((_, index) => index % 3 === 0);
    await respondent.fillIn("strategy", Object.fromEntries(some));
    await expect(page.getByText("This cannot be told yet").first()).toBeVisible();
    await expect(page.getByText("Still open:").first()).toBeVisible();
    await check();
    await page.goto(overview);
    await expect(page.getByText("12 of 36 questions answered.")).toBeVisible();
    await check();
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the strategy part is asked, kept and read", async ({ page }) => {
    const respondent = new Respondent(page);
    await respondent.start("full");
    const { overview } = respondent;
    await page.goto(overview);
    await page.getByRole("link", { name: "Start: Customers here and there" }).click();
    for (const { id: section, questions } of sections.strategy) {
      await expect(page).toHaveURL(new RegExp(`/${section}$`));
      for (const id of questions) if (plan[id] !== undefined) await respondent.answer(id, plan[id]);
      await page.getByRole("button", { name: "Save and continue" }).last().click();
    }
    await expect(page).toHaveURL(/\/strategy$/);
    await expect(page.locator("section#pace")).toContainText("Country by country");
    const fold = page.locator("section#control summary");
    await fold.click();
    await expect(page.locator("section#control").getByRole("row")).toHaveCount(17);
    await page.locator("section#control").getByRole("link", { name: "Distance to the country" }).click();
    await expect(
      respondent.question("strategy.entry.distance").locator('input[value="small"]'),
    ).toBeChecked();
  });
});

test("an address in the strategy part that nobody gave out leads back to the overview", async ({ page }) => {
  const respondent = new Respondent(page);
  await respondent.start("quick");
  const { overview } = respondent;
  await page.goto(`${overview}/strategy-nowhere`);
  await expect(page).toHaveURL(overview);
});
