import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { answersOf, Respondent } from "./respondent";
import { openAgency, shareAll } from "./sharing";

const ITEM = "commitment.budget";
const LABEL = "Money set aside";

async function isOnePage(page: Page): Promise<void> {
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
}

// Where the firm has withdrawn, the counsellor is led to the page "unknown", which has the status 404.
test.use({ expectedErrors: [/status of 404/] });

test("a counsellor sees an answer otherwise, the firm accepts it, and both see it", async ({
  page: desk,
  browser,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const { agency, code } = await openAgency(desk);

  const page = await (await browser.newContext({ viewport: { width: 360, height: 780 } })).newPage();
  const firm = new Respondent(page);
  await firm.start("quick");
  const answers = answersOf("machine-builder");
  await firm.fillIn("quick", answers);
  await firm.seeResult();
  const overview = firm.overview;
  const firmId = await shareAll(page, "Tandwiel", code);
  const assessmentId = overview.replace(/.*\//, "");
  const rating = answers[ITEM] === 0 ? "3" : "0";

  // Before anything is rated, the firm is told nothing.
  await page.goto(overview);
  await expect(page.getByText("A counsellor looked at your answers.")).toHaveCount(0);

  await desk.goto(`${agency}/firms/${firmId}`);
  await desk.getByRole("link", { name: "Second opinion" }).click();
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("Second opinion on Tandwiel");
  await expectAccessible(desk);
  const area = desk.locator("#area-commitment");
  await area.locator("summary").first().click();
  await area.getByLabel(`Your rating: ${LABEL}`).selectOption(rating);
  await area.getByRole("button", { name: "Save “Commitment”" }).click();
  await expect(desk.locator("#problems")).toContainText("Write why you see it otherwise.");
  await expect(area.getByLabel(`Your rating: ${LABEL}`)).toHaveValue(rating);
  await expectAccessible(desk);
  await area.getByLabel(`Reason: ${LABEL}`).fill("The accounts show another picture.");
  await area
    .locator(`#q-${ITEM.replace(".", "-")}`)
    .getByText("Write about this question")
    .click();
  await area.getByLabel(`Your remark: ${LABEL}`).fill("Who signs for it?");
  await area.getByRole("button", { name: "Save “Commitment”" }).click();
  await expect(desk.getByText("Saved: Commitment.")).toBeVisible();
  await expect(desk.getByRole("heading", { name: "One disagreement" })).toBeVisible();
  await expectAccessible(desk);
  await desk.getByRole("button", { name: "Send back to the firm" }).click();
  await expect(desk.locator("#problems")).toContainText("Write what the firm should look at again.");
  await desk.getByLabel("Comment", { exact: true }).fill("Look at the money again.");
  await desk.getByRole("button", { name: "Send back to the firm" }).click();
  await expect(desk.getByText("Sent back to the firm by Anna Agency")).toBeVisible();

  await page.goto(overview);
  await expect(page.getByText("Look at the money again.")).toBeVisible();
  await page.getByRole("link", { name: "Read what your counsellor sees otherwise" }).click();
  await expect(page.getByText("The accounts show another picture.")).toBeVisible();
  await expectAccessible(page);
  await page.getByText("Write about this question").click();
  await page.getByLabel(`Your remark: ${LABEL}`).fill("The owner does.");
  await page.getByRole("button", { name: `Send the remark: ${LABEL}` }).click();
  await expect(page.getByText("The remark is sent.")).toBeVisible();

  // The brief has it while both differ, and is one page.
  await desk.goto(`${agency}/firms/${firmId}/brief`);
  await expect(desk.getByRole("heading", { name: "Disagreements" })).toBeVisible();
  await expect(desk.getByText(`${LABEL}:`)).not.toHaveCount(0);
  await expectAccessible(desk);
  await isOnePage(desk);
  const sent = await desk.request.get(`${agency}/firms/${firmId}/brief/pdf`);
  expect(sent.headers()["content-type"]).toBe("application/pdf");
  const document = (await sent.body()).toString("latin1");
  expect(document.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  expect(document).toContain("/MarkInfo");

  await page.getByRole("button", { name: `Accept this as our answer: ${LABEL}` }).click();
  await expect(page.getByText("Accepted. Your answer has changed")).toBeVisible();
  await expect(page.getByText(/accepted on \d/)).toBeVisible();
  await desk.goto(`${agency}/firms/${firmId}/opinion/${assessmentId}`);
  await expect(desk.getByRole("heading", { name: "No disagreement" })).toBeVisible();
  await expect(desk.getByText("The answers have changed since that result.")).toBeVisible();
  await desk.getByRole("button", { name: "Take the decision back" }).click();
  await desk.getByRole("button", { name: "Validate" }).click();
  await expect(desk.getByText("Validated by Anna Agency")).toBeVisible();

  // What the firm does not share is closed, whatever address is typed.
  await page.goto(`/en/firm/${firmId}/sharing`);
  await page.getByRole("link", { name: "Change what Export Agency sees" }).click();
  await page.getByRole("checkbox", { name: /^Answers/ }).uncheck();
  await page.getByRole("button", { name: "Save the change" }).click();
  await desk.goto(`${agency}/firms/${firmId}/opinion/${assessmentId}`);
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
  await desk.goto(`${agency}/firms/${firmId}/brief`);
  await expect(desk.getByText("The firm does not share its answers")).toBeVisible();
  await isOnePage(desk);
  await page.context().close();
});
