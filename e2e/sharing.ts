import { expect, type Page } from "@playwright/test";
import { signInToAgency } from "./people";

/** Signs in to the agency of the run; its address, and the code with which firms share with it. */
export async function openAgency(desk: Page): Promise<{ readonly agency: string; readonly code: string }> {
  await signInToAgency(desk);
  await desk.goto("/en/account");
  await desk.getByRole("link", { name: "Export Agency" }).click();
  const agency = desk.url();
  await desk.goto(`${agency}/settings`);
  return { agency, code: (await desk.locator("#code + p").textContent()) ?? "" };
}

/** The firm whose private link this browser holds shares its results and answers with the agency. Its id. */
export async function shareAll(page: Page, name: string, code: string): Promise<string> {
  const cookies = await page.context().cookies();
  const held = cookies.find(({ name: cookie }) => /^seaworthy-[0-9a-f-]{36}$/.test(cookie));
  const id = held?.name.replace("seaworthy-", "") ?? "";
  await page.goto(`/en/firm/${id}/sharing`);
  await page.getByLabel("Code of the agency").fill(code);
  await page.getByRole("button", { name: "Find the agency" }).click();
  await page.getByLabel("Name of your firm").fill(name);
  for (const tick of [/^Results/, /^Answers/, /^Advice/])
    await page.getByRole("checkbox", { name: tick }).check();
  await page.getByRole("radio", { name: "One year" }).check();
  await page.getByRole("button", { name: "Share with Export Agency" }).click();
  await expect(page.getByText("You share with Export Agency now.")).toBeVisible();
  return id;
}
