/**
 * Two years of one firm. The server of this story is its own, since its clock travels: it reads the moment from a file.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "@playwright/test";
import { tryPort } from "../scripts/free-port.mjs";
import { expect, test } from "./fixtures";
import { SMALL } from "./small-screen";
import { openResult, quickAnswersOf } from "./taken-along";

const folder = mkdtempSync(path.join(tmpdir(), "seaworthy-years-"));
const clock = path.join(folder, "clock");
const travelTo = (moment: string) => writeFileSync(clock, moment);
let server: ChildProcess;
let site: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  travelTo("2026-11-25T12:00:00Z");
  const port = String((await tryPort(0)).port);
  site = `http://localhost:${port}`;
  server = spawn(process.execPath, ["e2e/server.mjs"], {
    stdio: "ignore",
    env: {
      ...process.env,
      PORT: port,
      HOST: "127.0.0.1",
      NODE_ENV: "production",
      E2E_FOLDER: folder,
      SEAWORTHY_TEST_CLOCK: clock,
    },
  });
  const answers = async () => (await fetch(`${site}/en`).catch(() => null))?.ok ?? false;
  await expect.poll(answers, { timeout: 110_000 }).toBe(true);
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

/** The texts of all mails so far, the oldest first. */
function listMails(): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  return files.sort().map((name) => readFileSync(path.join(folder, name), "utf8").replaceAll("=\r\n", ""));
}

/** The newest mail, once there are so many. */
async function readMail(count: number): Promise<string> {
  await expect.poll(() => listMails().length, { timeout: 40_000 }).toBe(count);
  return listMails().at(-1) ?? "";
}

/** In the head of a mail an address stands in angle brackets. */
const linkIn = (mail: string, part: string) =>
  new RegExp(`http[^\\s<>]+${part}[^\\s<>]+`).exec(mail.replaceAll("=3D", "="))?.[0] ?? "";

async function addStep(page: Page, firm: string): Promise<void> {
  await page.goto(`${firm}/plan`);
  await page.getByLabel("What is to be done").fill("Appoint someone");
  await page.getByLabel("By when").fill("2027-05-20");
  await page.getByRole("button", { name: "Add to the plan" }).click();
  await expect(page.getByText("The step is in the plan.")).toBeVisible();
}

test.describe("two years of a firm", () => {
  test("are brought to mind at the right moment, looked at again, and end with one click", async ({
    browser,
    expectAccessible,
  }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({
      baseURL: site,
      viewport: SMALL,
      timezoneId: "Europe/Brussels",
    });
    const page = await context.newPage();
    const respondent = await openResult(page, quickAnswersOf("machine-builder"), "quick");
    const firmId = (await context.cookies())
      .map(({ name }) => /^seaworthy-([0-9a-f-]{36})$/.exec(name)?.[1])
      .find(Boolean);
    const firm = `/en/firm/${firmId}`;
    await addStep(page, firm);

    await page.goto(`${firm}/reminders`);
    await page.getByLabel("E-mail address").fill("ann at example");
    await page.getByLabel("No mail from").selectOption("8:00");
    await page.getByRole("button", { name: "Remind this address" }).click();
    await expect(page.locator("#problems li")).toHaveText([/^E-mail address: Give/, /^Quiet hours: Choose/]);
    await expectAccessible(page);
    await page.getByLabel("E-mail address").fill("ann@example.com");
    await page.getByLabel("No mail from").selectOption("20:00");
    await page.getByRole("button", { name: "Remind this address" }).click();
    await expect(page.getByText("Waits until its reader agrees")).toBeVisible();
    const confirmation = linkIn(await readMail(1), "confirm/");
    await page.goto(confirmation);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Yes, remind me" }).click();
    await expect(page.getByText("Reminders begin.")).toBeVisible();

    // A Thursday, a week before the step is due, at eight in Brussels.
    travelTo("2027-05-13T06:00:30Z");
    expect(await readMail(2)).toContain("To be done by 20 May 2027: Appoint someone");
    await page.goto(`${firm}/plan`);
    await page.getByRole("button", { name: "Mark as done: Appoint someone" }).click();
    await page.goto(`${firm}/outcomes/check-in`);
    await page.getByLabel("Share of turnover from abroad").fill("5");
    await page.getByRole("button", { name: "Save the check-in" }).click();
    await expect(page.getByText("Saved. Thank you.")).toBeVisible();

    // A year on the review is due; it is said once, however many days pass.
    travelTo("2027-11-25T07:00:30Z");
    expect(await readMail(3)).toContain("It is time to look again");
    await page.goto(firm);
    const due = page.getByRole("region", { name: "Due now" });
    await expect(due.getByRole("link", { name: "Check in: how is business abroad going?" })).toBeVisible();
    await expectAccessible(page);
    await due.getByRole("link", { name: "Look again at where you stand" }).click();
    await page.getByRole("button", { name: "Look again" }).click();
    await expect(page.getByRole("heading", { name: /^Begun from your result of/ })).toBeVisible();

    const again = page.url();
    await page.goto(`${again}/quick-commitment`);
    await page.getByRole("button", { name: "All as before", exact: true }).click();
    await expect(page).not.toHaveURL(/\/quick-commitment$/);

    // What is left half-way is brought to mind too, and finished then.
    travelTo("2028-01-10T07:00:30Z");
    expect(await readMail(4)).toContain("An assessment was begun and not finished.");
    await page.goto(`${again}/quick-commitment`);
    await respondent.answer("commitment.budget", 0);
    await respondent.expectSaved();
    await respondent.confirmOthers(again, ["quick-commitment"]);
    await page.goto(`${again}/check`);
    await respondent.seeResult();
    await page.getByRole("link", { name: "See what changed" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "You moved back from “Ready” to “Prepare first”, mostly because of one answer: “Money set aside”.",
    );
    await expectAccessible(page);

    // A year after that the next review is due. The mail has the way to end all of them.
    travelTo("2029-01-15T07:00:30Z");
    const mail = await readMail(5);
    expect(mail).toContain("It is time to look again");
    await page.goto(linkIn(mail, "reminders/stop/"));
    await expectAccessible(page);
    await page.getByRole("button", { name: "Stop them" }).click();
    await expect(page.getByText("Stopped. No more of these mails go out.")).toBeVisible();
    await page.goto(`${firm}/reminders`);
    await expect(page.getByText("Stopped. No mail goes out.")).toBeVisible();

    // Only its reader can begin it again: the firm's wish is a question, which a stop of the firm takes back.
    await page.getByLabel("E-mail address").fill("Ann@example.com");
    await page.getByRole("button", { name: "Remind this address" }).click();
    await expect(page.getByText("We sent a link to Ann@example.com.")).toBeVisible();
    await page.getByRole("button", { name: "Stop mail to ann@example.com" }).click();
    await page.goto(confirmation);
    await expect(page.getByRole("heading", { name: "This link asks nothing any more" })).toBeVisible();
    await expectAccessible(page);

    await page.goto(`${firm}/outcomes`);
    await expect(page.getByText("Done: Appoint someone").first()).toBeVisible();
    await expect(page.getByText("5 % of turnover from abroad").first()).toBeVisible();
    await expect(page.locator("time[datetime='2028-01-10'] + span")).toContainText("Readiness");
    await context.close();
  });
});
