import { expect, test } from "./fixtures";
import { SMALL } from "./small-screen";

test.setTimeout(90_000);

const FULL = 20;

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("help is found by region and kind of support, and the address can be passed on", async ({ page }) => {
    await page.goto("/en");
    await page.getByRole("link", { name: "Who can help" }).click();
    await page.getByLabel("Where your firm is").selectOption({ label: "Wallonia" });
    await page.getByLabel("What you look for").selectOption({ label: "Money" });
    await page.getByRole("button", { name: "Show the list" }).click();
    await expect(page).toHaveURL("/en/directory?region=wallonia&support=financial");
    await expect(page.getByRole("heading", { name: "Wallonie Entreprendre" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Credendo" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "PMV" })).toHaveCount(0);
    await expect(page.getByText("24 November 2026").first()).toBeVisible();
    await page.getByRole("link", { name: "Show all bodies" }).click();
    await expect(page.getByRole("heading", { name: "PMV" })).toBeVisible();
  });

  test("an address with nonsense in it shows the whole directory", async ({ page }) => {
    for (const query of ["?region=atlantis&support=applause", "?region=&support=", "?region=a&region=b"]) {
      const response = await page.goto(`/en/directory${query}`);
      expect(response?.status()).toBe(200);
      await expect(page.getByRole("heading", { name: "26 bodies" })).toBeVisible();
    }
  });

  test("a stale entry is reported; a mistake comes back with all that was typed", async ({ page }) => {
    await page.goto("/en/directory");
    await page.getByRole("link", { name: /^Report a change ?: Voka/ }).click();
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page).toHaveTitle(/^Error:/);
    await expect(page.getByText("Choose what is wrong.").first()).toBeVisible();
    await expect(page.getByText("Say what has changed.").first()).toBeVisible();

    const details = "It moved to Ghent.\nSee “about us” – Łódź";
    await page.getByRole("radio", { name: "It serves other firms" }).check();
    await page.getByLabel("What has changed?").fill(details);
    await page.getByLabel("Your e-mail address").fill("nobody at nowhere");
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("link", { name: /^E-mail address: Mail cannot be sent/ })).toBeVisible();
    expect(page.url()).not.toContain("nowhere");
    await expect(page.getByRole("radio", { name: "It serves other firms" })).toBeChecked();
    await expect(page.getByLabel("What has changed?")).toHaveValue(details);
    await expect(page.getByLabel("Your e-mail address")).toHaveValue("nobody at nowhere");

    await page.getByLabel("Your e-mail address").fill("somebody@firm.example");
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your report is stored");
    await page.getByRole("link", { name: "To the entry in the directory" }).click();
    await expect(page).toHaveURL("/en/directory#body-voka");
  });

  test("once enough is reported on an entry, no more is stored, and what was typed stays", async ({
    page,
    request,
  }) => {
    for (let count = 0; count < FULL; count += 1) {
      const form = { kind: "web", details: `The address leads nowhere, ${count}`, email: "" };
      const sent = await request.post("/en/directory/agoria/report/send", { form, maxRedirects: 0 });
      expect(sent.headers().location).toBe("/en/directory/agoria/report?stored");
    }
    await page.goto("/en/directory/agoria/report");
    await page.getByRole("radio", { name: "Something else" }).check();
    await page.getByLabel("What has changed?").fill("One more thing");
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.getByText("This report was not stored")).toBeVisible();
    await expect(page.getByLabel("What has changed?")).toHaveValue("One more thing");
  });
});

test("a report that no form sends is answered in a sentence", async ({ request }) => {
  const send = "/en/directory/voka/report/send";
  const longest = await request.post(send, { form: { kind: "x", details: "ä".repeat(100_000) } });
  expect(longest.status()).toBe(400);
  const strange = await request.post(send, {
    data: "{",
    headers: { "content-type": "application/json" },
  });
  expect(strange.status()).toBe(400);
  const foreign = await request.post(send, { headers: { "sec-fetch-site": "cross-site" }, form: {} });
  expect(foreign.status()).toBe(403);
  const nobody = await request.post("/en/directory/nobody/report/send", { form: {} });
  expect(nobody.status()).toBe(404);
  expect((await request.get("/en/directory/nobody/report")).status()).toBe(404);
});

test.describe("on a small screen", () => {
  test.use({ viewport: SMALL });

  test("the directory and its form can be used by everybody, in light and dark", async ({
    page,
    expectAccessible,
  }) => {
    await page.goto("/en/directory");
    await expectAccessible();
    await page.goto("/en/directory?region=brussels&support=investment");
    await expectAccessible();
    await page.goto("/en/directory/awex/report");
    await expectAccessible();
    await page.getByLabel("Your e-mail address").fill("nobody at nowhere");
    await page.getByRole("button", { name: "Send the report" }).click();
    await expect(page.locator("#problems")).toBeFocused();
    await expectAccessible();
    await page.getByRole("link", { name: /^E-mail address:/ }).click();
    await expect(page.getByLabel("Your e-mail address")).toBeFocused();
    await page.goto("/en/directory/awex/report?stored");
    await expectAccessible();
    await page.goto("/en/directory/awex/report?full");
    await expectAccessible();
  });
});
