import type { Page } from "@playwright/test";
import { addDemoAgency, type DemoAgency, openCaseload } from "./caseload";
import { expect, test } from "./fixtures";
import { countMails } from "./mailbox";

/** One agency for all of these: it takes a while to make, and each test leaves its own firms behind it. */
test.describe.configure({ mode: "default" });
test.setTimeout(120_000);

let agency: DemoAgency;

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  agency = await addDemoAgency(browser, baseURL ?? "");
});

const firm = (page: Page, name: string) => page.getByRole("row").filter({ hasText: name });

async function openFirm(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

test("the morning begins with the work, each group with an address of its own", async ({ page }) => {
  await openCaseload(page, agency, "Ines");
  const groups = page.getByRole("navigation", { name: "Work first" });
  await groups.getByRole("link", { name: /Stalled half-way/ }).click();
  await expect(page).toHaveURL(`${agency.path}?work=stalled`);
  await expect(firm(page, "Bakkerij Peeters")).toContainText(/4 weeks ago .*, stalled/);
  await expect(page.getByRole("row")).toHaveCount(2);
  await groups.getByRole("link", { name: /Critical gaps open/ }).click();
  await expect(firm(page, "Brouwerij De Linde")).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${agency.path}?work=stalled`);
  await expect(groups.getByRole("link", { name: /Stalled half-way/ })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test.describe("of a firm that withdrew", () => {
  test.use({ expectedErrors: [/404/] });

  test("a firm that shares nothing now shows its name alone, and does not open", async ({ page }) => {
    await openCaseload(page, agency, "Mara", "?search=Studio");
    await expect(firm(page, "Studio Licht")).toContainText("Results not shared");
    await expect(page.getByRole("link", { name: "Studio Licht" })).toHaveCount(0);
    const value = await page.getByRole("checkbox", { name: "Choose Studio Licht" }).getAttribute("value");
    const response = await page.goto(`${agency.path}/firms/${value}`);
    expect(response?.status()).toBe(404);
  });
});

test("firms are found by name, filters, order and page, all in the address, and back leads back", async ({
  page,
}) => {
  await openCaseload(page, agency, "Mara");
  await page.getByLabel("Name of the firm").fill("cosmetiques");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(`${agency.path}?search=cosmetiques`);
  await expect(firm(page, "Cosmétiques Léa")).toBeVisible();
  await page.getByRole("link", { name: "Clear search and filters" }).click();
  await page.getByText("Filter and sort").click();
  await page.getByLabel("Result").selectOption({ label: "Not now" });
  await page.getByRole("button", { name: "Show these firms" }).click();
  await expect(page).toHaveURL(`${agency.path}?band=not-now`);
  await expect(firm(page, "Meubelen Janssens")).toBeVisible();
  await expect(firm(page, "Atelier Maes")).toHaveCount(0);
  await page
    .getByRole("columnheader", { name: /Readiness/ })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL(`${agency.path}?band=not-now&sort=readiness#firms`);
  await expect(page.getByRole("columnheader", { name: /Readiness/ })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page.goto(agency.path);
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL(`${agency.path}?page=2#firms`);
  await expect(page.getByText("Page 2 of 2", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(page.getByText("Page 1 of 2", { exact: true })).toBeVisible();
  await page.goto(`${agency.path}?search=%00%27--&band=great&page=-3&sort=luck`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Caseload");
});

test("a view is saved, refused with a reason, renamed and deleted", async ({ page, expectAccessible }) => {
  await openCaseload(page, agency, "Joris", "?work=gaps&band=not-now");
  await page.getByText("Save this view").click();
  await page.getByLabel("Name of the view").fill("Not now, gaps");
  await page.getByRole("button", { name: "Save the view" }).click();
  await expect(page.getByText("The view is saved.")).toBeVisible();
  await page.goto(`${agency.path}?work=drop`);
  await page.getByText("Save this view").click();
  await page.getByLabel("Name of the view").fill("Not now, gaps");
  await page.getByRole("button", { name: "Save the view" }).click();
  await expect(page.locator("#problems")).toContainText("You have a view of this name already.");
  await expect(page.getByLabel("Name of the view")).toHaveValue("Not now, gaps");
  await expectAccessible();
  await page.getByLabel("Name of the view").fill("Drops");
  await page.getByRole("button", { name: "Save the view" }).click();
  const views = page.getByRole("navigation", { name: "Your saved views" });
  await views.getByRole("link", { name: "Not now, gaps" }).click();
  await expect(page).toHaveURL(`${agency.path}?work=gaps&band=not-now`);
  await views.getByRole("link", { name: "Rename or delete views" }).click();
  await page.getByLabel("New name for Drops").fill("Falling");
  await page.getByRole("button", { name: "Rename" }).first().click();
  await expect(page.getByText("The view has its new name.")).toBeVisible();
  await page.getByRole("button", { name: "Delete the view Falling" }).click();
  await expect(page.getByRole("link", { name: "Falling" })).toHaveCount(0);
});

test("firms are handed over with a word to the next one, who reads it", async ({
  page,
  browser,
  baseURL,
}) => {
  await openCaseload(page, agency, "Joris", "?search=Vlot");
  await page.getByRole("checkbox", { name: "Choose Vlot Transport" }).check();
  await page.getByRole("button", { name: "Assign or hand over" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Assign or hand over 1 firm");
  await page.getByLabel("What should the next one know?").fill("They wait for the A1 forms.");
  await page.getByLabel("Who follows them up from now on?").selectOption({ label: "Ines Willems" });
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("1 firm changed hands.")).toBeVisible();
  await expect(page.getByText("No firm fits this search or these filters.")).toBeVisible();
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const other = await context.newPage();
  await openCaseload(other, agency, "Ines", "?search=Vlot");
  await openFirm(other, "Vlot Transport");
  await expect(other.getByRole("complementary")).toContainText("They wait for the A1 forms.");
  await context.close();
});

test("the keyboard alone archives a firm and takes it out again", async ({ page }) => {
  await openCaseload(page, agency, "Mara", "?search=Lab");
  await page.getByRole("checkbox", { name: "Choose Lab en Co" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Archive" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Archive 1 firm?");
  await page.getByRole("button", { name: "Archive" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 firm was archived.")).toBeVisible();
  await page.goto(`${agency.path}?state=archived&search=Lab`);
  await page.getByRole("checkbox", { name: "Choose Lab en Co" }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Take out of the archive" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Take out of the archive" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 firm was taken out of the archive.")).toBeVisible();
});

test("a firm's page: read, noted, changed with its history, and read as the firm reads it", async ({
  page,
  expectAccessible,
}) => {
  await openCaseload(page, agency, "Ines", "?work=unread");
  await openFirm(page, "Atelier Maes");
  await page.goto(`${agency.path}?work=unread`);
  await expect(firm(page, "Atelier Maes"), "once its page was opened").toHaveCount(0);
  await page.goto(agency.path);
  await openFirm(page, "Atelier Maes");
  await page.getByRole("link", { name: "Write a note" }).click();
  await page.getByRole("radio", { name: "Meeting" }).check();
  await page.getByLabel("Day").fill("2099-01-01");
  await page.getByLabel("Text").fill("They chose Germany.\nNext: an agent.");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.locator("#problems")).toContainText("This day is still to come.");
  await expect(page.getByLabel("Text")).toHaveValue("They chose Germany.\nNext: an agent.");
  await expectAccessible();
  await page.getByLabel("Day").fill("2026-11-20");
  await page.getByRole("button", { name: "Keep the note" }).click();
  await expect(page.getByText("The note is kept.")).toBeVisible();
  await page.getByRole("link", { name: /^Change or delete: Meeting of 20 November 2026/ }).click();
  await page.getByLabel("Text").fill("They chose Austria.");
  await page.getByRole("button", { name: "Save the change" }).click();
  const timeline = page.getByRole("region", { name: "What happened" });
  await expect(timeline).toContainText("They chose Austria.");
  await page
    .getByRole("navigation", { name: "What to show" })
    .getByRole("link", { name: "Agreements" })
    .click();
  await expect(page).toHaveURL(/\?kind=agreement#timeline$/);
  await expect(timeline).toContainText("Shared with the firm");
  await expect(timeline).not.toContainText("They chose Austria.");
  await page.getByRole("link", { name: "Read the whole result" }).click();
  await expect(page.getByText("as the firm sees it")).toBeVisible();
  const audience = page.getByRole("navigation", { name: "In the words for" });
  await expect(audience.locator("[aria-current]")).toContainText(/counsellor/i);
  expect(await page.locator("main form, main button").count()).toBe(0);
});

test("a result whose answers are not shared is read as findings", async ({ page, expectAccessible }) => {
  await openCaseload(page, agency, "Mara", "?search=Meubelen");
  await openFirm(page, "Meubelen Janssens");
  await page.getByRole("link", { name: "Read the whole result" }).click();
  await expect(page.getByText("Meubelen Janssens shares its results and not its answers.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "The eleven areas" })).toBeVisible();
  await expect(page.getByText("You said")).toHaveCount(0);
  await expectAccessible();
});

test("firms are written to once, each with what fits, and the others are named with the reason", async ({
  page,
}) => {
  await openCaseload(page, agency, "Ines", "?counsellor=me");
  for (const name of ["Bakkerij Peeters", "Delta Componenten", "Brouwerij De Linde"])
    await page.getByRole("checkbox", { name: `Choose ${name}` }).check();
  await page.getByRole("button", { name: "Invite or remind" }).click();
  const sendable = page.getByRole("region", { name: "2 firms get a mail" });
  await expect(sendable).toContainText("Bakkerij PeetersReminder to go on with the assessment");
  await expect(sendable).toContainText("Delta ComponentenInvitation to share again");
  await expect(page.getByRole("region", { name: "1 firm gets none" })).toContainText(
    "Nobody of the firm has an account",
  );
  const asked = page.url();
  await page.getByRole("button", { name: "Send 2 mails" }).click();
  await expect(page.getByText("2 mails are on the way.")).toBeVisible();
  const count = () =>
    countMails("office@bakkerij-peeters.example", "Your assessment waits where you left it");
  await expect.poll(count, { timeout: 20_000 }).toBe(1);
  await page.goto(asked);
  await expect(page.getByRole("region", { name: "3 firms get none" })).toContainText(
    "written to in the last 7 days",
  );
  expect(count()).toBe(1);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("groups, search, choosing a whole page and handing over work as well", async ({ page }) => {
    await openCaseload(page, agency, "Mara");
    await page.getByRole("link", { name: /Plan overdue/ }).click();
    await expect(firm(page, "NovaCell")).toBeVisible();
    await page.getByLabel("Name of the firm").fill("Wereldwinkel");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByText("No firm fits this search or these filters.")).toBeVisible();
    await page.getByRole("link", { name: /All firms/ }).click();
    await page.getByRole("link", { name: "Choose all 1 on this page" }).click();
    await expect(page.getByRole("checkbox", { name: "Choose Wereldwinkel Import" })).toBeChecked();
    await page.getByRole("button", { name: "Assign or hand over" }).click();
    await page.getByRole("button", { name: "Assign" }).click();
    await expect(page.getByText("Choose who follows the firms up.").first()).toBeVisible();
    await page.getByLabel("Who follows them up from now on?").selectOption({ label: "Joris Peeters" });
    await page.getByRole("button", { name: "Assign" }).click();
    await expect(page.getByText("1 firm changed hands.")).toBeVisible();
    await expect(firm(page, "Wereldwinkel Import")).toContainText("Joris Peeters");
  });
});

for (const width of [360, 1280]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("every page can be used by everybody, in light and dark", async ({ page, expectAccessible }) => {
      await openCaseload(page, agency, "Mara");
      await expectAccessible();
      const id = await page.getByRole("checkbox", { name: "Choose NovaCell" }).getAttribute("value");
      for (const place of [
        "?search=nobody-has-this-name",
        "?work=gaps&chosen=page&band=not-now",
        "/views",
        `/assign?firm=${id}`,
        "/assign",
        `/archive?firm=${id}`,
        `/write?firm=${id}`,
        `/firms/${id}`,
        `/firms/${id}/notes`,
      ]) {
        await page.goto(agency.path + place);
        await expectAccessible();
      }
    });
  });
}

test("the Monday mail goes by the clock of the browser, and says when", async ({
  page,
  expectAccessible,
}) => {
  await openCaseload(page, agency, "Ines", "/reminders");
  await expect(page.getByLabel("Time zone")).toHaveValue("Pacific/Chatham");
  await expectAccessible();
  await page.getByRole("button", { name: "Send me the Monday mail" }).click();
  await expect(
    page.getByText(/next on \d+ \w+ \d{4} at 8:00, in the time of Pacific\/Chatham\./),
  ).toBeVisible();
});
