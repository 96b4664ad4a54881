import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { followMail } from "./mailbox";
import { enter, makePerson, register, signInToAgency, signUp } from "./people";
import { Respondent } from "./respondent";
import { SMALL } from "./small-screen";

// What is not there any more, or never was, is answered with the status 404.
test.use({ expectedErrors: [/status of 404/] });

/** The address of the agency's workplace, for who is signed in as a member of it. */
async function openWorkplace(page: Page): Promise<string> {
  await signInToAgency(page);
  await page.goto("/en/account");
  const link = page.getByRole("link", { name: "Export Agency" });
  return (await link.getAttribute("href")) ?? "";
}

/** A browser of the firm's own, on another device. */
async function openFirmBrowser(browser: Browser, page: Page, javaScriptEnabled = true): Promise<Page> {
  const origin = new URL(page.url()).origin;
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled });
  return context.newPage();
}

async function invite(page: Page, agency: string, firm: string): Promise<string> {
  await page.goto(`${agency}/invitations/new`);
  await page.getByLabel("Name of the firm").fill(firm);
  await page.getByLabel("Region").selectOption("flanders");
  await page.getByLabel("Main activity").fill("1071");
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await expect(page.getByText("The invitation is made.")).toBeVisible();
  return page.getByLabel("Link to give to the firm").inputValue();
}

/** Ticks what is shared, on a page that asks for it, and sends it. */
async function share(page: Page, parts: readonly string[]): Promise<void> {
  for (const part of parts) await page.getByLabel(part).check();
  await page.getByLabel("Advice").check();
  await page.getByLabel("One year").check();
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("a firm comes by invitation, is seen in what it shares, and by nobody from the moment it withdraws", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const agency = await openWorkplace(page);
  const link = await invite(page, agency, "Bakkerij Zoë");

  const firm = await openFirmBrowser(browser, page, false);
  await firm.goto(link);
  await expect(firm.getByText("10.71 Manufacture of bread")).toBeVisible();
  await firm.getByRole("button", { name: "Share with Export Agency" }).click();
  await expect(firm.locator("#problems")).toContainText("Tick at least one part.");
  await expect(firm.getByLabel("Name of your firm")).toHaveValue("Bakkerij Zoë");
  await share(firm, ["Results", "Plan"]);
  await firm.getByRole("button", { name: "Share with Export Agency" }).click();
  await expect(firm).toHaveURL(/\/your-firm$/);
  await expect(firm.locator("#q-profile-region input[value=flanders]")).toBeChecked();
  await firm.goto(link);
  await firm.getByRole("link", { name: "See what you share" }).click();
  const [, firmId] = /\/firm\/([^/]+)\/sharing/.exec(firm.url()) ?? [];

  await page.goto(agency);
  await page.getByRole("link", { name: "Bakkerij Zoë" }).first().click();
  await expect(heading(page)).toHaveText("Bakkerij Zoë");
  await page.goto(`${agency}/firms/${firmId}/plan`);
  await expect(heading(page)).toContainText("plan", { ignoreCase: true });
  await firm.reload();
  await expect(firm.getByRole("row", { name: /Export Agency Anna Agency results and plan/ })).toBeVisible();

  await firm.getByRole("button", { name: "Stop sharing with Export Agency" }).click();
  await expect(firm.getByText("That agency can see nothing of your firm any more.")).toBeVisible();
  await page.reload();
  await expect(heading(page)).toHaveText("There is no page at this address");
  await page.goto(`${agency}/firms/${firmId}`);
  await expect(heading(page)).toHaveText("There is no page at this address");
  await page.goto(agency);
  await expect(page.getByText("Bakkerij Zoë").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Bakkerij Zoë" })).toHaveCount(0);
  await page.goto(`${agency}/invitations?state=used`);
  await expect(page.getByText("Bakkerij Zoë").first()).toBeVisible();
  await firm.context().close();
});

test("a firm shares by a code that it types as it likes, changes it, and reads what it agreed before", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const agency = await openWorkplace(page);
  await page.goto(`${agency}/settings`);
  const code = (await page.locator(".figures").first().textContent()) ?? "";
  const firm = await openFirmBrowser(browser, page);
  const respondent = new Respondent(firm);
  await respondent.start("quick");
  await firm.goto(respondent.overview);
  await firm.getByRole("link", { name: /Share with an agency/ }).click();
  await firm.getByLabel("Code of the agency").fill("0000-1111");
  await firm.getByRole("button", { name: "Find the agency" }).click();
  await expect(firm.getByRole("alert").first()).toContainText("No agency has this code.");
  await expect(firm.getByLabel("Code of the agency")).toHaveValue("0000-1111");
  const typed = ` ${code.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")} `;
  await firm.getByLabel("Code of the agency").fill(typed);
  await firm.getByRole("button", { name: "Find the agency" }).click();
  await expect(heading(firm)).toHaveText("Share with Export Agency");
  await firm.getByLabel("Name of your firm").fill("Brouwerij Ann");
  await share(firm, ["Results", "Answers"]);
  await firm.getByRole("button", { name: "Share with Export Agency" }).click();
  await expect(firm.getByText("You share with Export Agency now.")).toBeVisible();
  await firm.getByRole("link", { name: "Change what Export Agency sees" }).click();
  await firm.getByLabel("Answers").uncheck();
  await firm.getByRole("button", { name: "Save the change" }).click();
  await expect(firm.getByText("What you share has changed.")).toBeVisible();
  await firm.getByText("What you agreed before").click();
  await expect(firm.getByText("Export Agency: results and answers.")).toBeVisible();
  await firm.context().close();
});

test("an assessment that a counsellor began in a meeting is the firm's once it confirms, and the counsellor's no more", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const agency = await openWorkplace(page);
  await page.goto(`${agency}/meetings`);
  await page.getByLabel("Name of the firm").fill("Drukkerij Mia");
  await page.getByLabel("The quick check").check();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/quick-firm$/);
  const counsellor = new Respondent(page);
  await counsellor.answer("profile.offering", "services");
  await counsellor.expectSaved();
  const overview = counsellor.overview;
  await page.getByRole("link", { name: "Hand over" }).click();
  await page.getByRole("button", { name: "Make the link for Drukkerij Mia" }).click();
  const link = await page.getByRole("textbox", { name: "Link for Drukkerij Mia" }).inputValue();
  await page.goto(link);
  await expect(heading(page)).toHaveText("Only the firm can answer this");

  const firm = await openFirmBrowser(browser, page, false);
  await firm.goto(link);
  await firm.getByText("1 answer so far").click();
  await expect(firm.getByText("Services: work that we do for customers")).toBeVisible();
  await firm.getByRole("button", { name: "Take it over without sharing" }).click();
  await expect(firm.getByText("The assessment is yours now.")).toBeVisible();
  await expect(firm.getByRole("textbox", { name: "Private link" })).toHaveValue(/\/open\//);
  await page.goto(overview);
  await expect(heading(page)).toHaveText("This assessment cannot be opened here");
  await firm.goto(link);
  await expect(heading(firm)).toHaveText("This link opens nothing");
  await firm.context().close();
});

test("a client list is named line by line where it is bad, and made into invitations as a whole", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(90_000);
  const agency = await openWorkplace(page);
  const upload = async (text: string | Buffer, name = "clients.csv") => {
    await page.goto(`${agency}/import`);
    const buffer = Buffer.isBuffer(text) ? text : Buffer.from(text);
    await page.getByLabel("List of clients").setInputFiles({ name, mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Check the list" }).click();
  };
  await upload(`firm\n${"A firm\n".repeat(100_000)}`);
  await expect(page.getByRole("alert").first()).toContainText("This list has more than 5,000 lines.");
  await upload(Buffer.from("504b0304140000", "hex"), "clients.xlsx");
  await expect(page.getByRole("alert").first()).toContainText("This is a workbook");

  await upload("firm;e-mail;region\nGood NV;;\n;a@b.be;\nBad NV;nonsense;Atlantis\n");
  await expect(page.getByRole("heading", { name: "3 things to mend in 2 lines" })).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Line 3" })).toContainText("Write the name");
  await expect(page.getByRole("listitem").filter({ hasText: "Atlantis" })).toContainText("Line 4");
  await expect(page.getByRole("button", { name: /Make/ })).toHaveCount(0);
  await expectAccessible();

  const latin = Buffer.from("firm\te-mail\nCaf\u00e9 List\t\nPlain List\tplain@example.com\n", "latin1");
  await upload(latin);
  await expect(page.getByText("Read as WINDOWS-1252, columns divided by tabs.")).toBeVisible();
  await page.getByRole("button", { name: "Make 2 invitations" }).click();
  await expect(page.getByText("2 invitations were made of your list.")).toBeVisible();
  await page.getByRole("button", { name: "Send all by e-mail" }).click();
  await expect(page.getByText("1 invitation is on the way by e-mail.")).toBeVisible();
  await page.goto(await followMail("plain@example.com", "Export Agency invites"));
  await expect(heading(page)).toHaveText("An invitation from Export Agency");
});

test("a member is invited by mail, and nobody else can join by that link", async ({ page, browser }) => {
  test.setTimeout(120_000);
  const agency = await openWorkplace(page);
  const colleague = makePerson("Ben Colleague");
  await page.goto(`${agency}/members`);
  await page.getByLabel("E-mail address").fill(colleague.email);
  await page.getByRole("button", { name: "Make the invitation" }).click();
  await expect(page.getByText(`The invitation to ${colleague.email} is made.`)).toBeVisible();
  const link = await followMail(colleague.email, "Export Agency invites you");

  const stranger = await openFirmBrowser(browser, page);
  await signUp(stranger);
  await stranger.goto(link);
  await expect(stranger.getByText("was made for another address than yours")).toBeVisible();
  await stranger.context().close();

  const other = await openFirmBrowser(browser, page);
  await register(other, colleague);
  await other.goto(link);
  await other.getByRole("link", { name: "Sign in" }).last().click();
  await enter(other, colleague);
  await other.getByRole("button", { name: "Join Export Agency" }).click();
  await expect(other).toHaveURL(new RegExp(`${agency}$`));
  await other.goto(`${agency}/members`);
  await expect(heading(other)).not.toHaveText("Members");
  await page.goto(`${agency}/members`);
  await page.getByRole("link", { name: "Change Ben Colleague" }).click();
  await page.getByRole("button", { name: "End the membership" }).click();
  await expect(page.getByText("The membership has ended.")).toBeVisible();
  await other.goto(`${agency}/meetings`);
  await expect(heading(other)).not.toHaveText("Begin in a meeting");
  await other.context().close();
});

test("every link that opens nothing has a page that says why, and what to do", async ({ page }) => {
  const agency = await openWorkplace(page);
  const link = await invite(page, agency, "Taken Back NV");
  await page.getByRole("button", { name: "Take back the invitation of Taken Back NV" }).click();
  await expect(page.getByText("The invitation is taken back.")).toBeVisible();
  await page.goto(link);
  await expect(heading(page)).toHaveText("This invitation was taken back");
  await page.goto("/en/join/nonsense");
  await expect(heading(page)).toHaveText("We do not know this invitation");
  await page.goto("/en/confirm/nonsense");
  await expect(heading(page)).toHaveText("This link opens nothing");
  for (const address of [`${agency}/import/nonsense`, "/en/firm/nonsense/sharing", "/en/agency/x/members"])
    expect((await page.request.get(address)).status(), address).toBeLessThan(500);
});

test("the pages of agencies and of sharing can be used by everybody, on a small screen, in light and dark", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(120_000);
  const agency = await openWorkplace(page);
  const link = await invite(page, agency, "Narrow");
  await page.setViewportSize(SMALL);
  const check = async (address: string) => {
    await page.goto(address);
    await expectAccessible();
  };
  for (const place of ["settings", "members", "invitations", "invitations/new", "import", "meetings"])
    await check(`${agency}/${place}`);
  await page.getByLabel("Name of the firm").fill("Met");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page).toHaveURL(/\/your-firm$/);
  await check(page.url());
  await check(link);
  await page.getByRole("button", { name: "Share with Export Agency" }).click();
  await expect(page.locator("#problems")).toBeVisible();
  await expectAccessible();
  await share(page, ["Plan"]);
  await page.getByRole("button", { name: "Share with Export Agency" }).click();
  await expect(page).toHaveURL(/\/your-firm$/);
  await page.goto(`${agency}?search=Narrow`);
  const shared = page.getByRole("row", { name: /Narrow/ }).first();
  await expect(shared).toContainText("does not share its results");
  await shared.getByRole("link", { name: "Plan" }).click();
  await expect(heading(page)).toHaveText("Plan of Narrow");
  await page.getByRole("link", { name: "Back to the caseload" }).click();
  await expect(heading(page)).toHaveText("Caseload");
  await page.goto(link);
  await expectAccessible();
  await page.getByRole("link", { name: "See what you share" }).click();
  await check(page.url());
  const sharing = page.url();
  await page.getByRole("link", { name: "Change what Export Agency sees" }).click();
  await expectAccessible();
  await check(`${sharing}/give?agency=nonsense`);
});
