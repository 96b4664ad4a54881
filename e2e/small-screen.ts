import { type Browser, expect, type Page } from "@playwright/test";

export const COLOURS = ["light", "dark"] as const;

/** A telephone: its page, and a check that nothing on it has to be scrolled sideways. */
export async function openSmall(
  browser: Browser,
  baseURL: string | undefined,
  colorScheme: (typeof COLOURS)[number],
): Promise<{ page: Page; expectFits: () => Promise<void> }> {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({ baseURL: baseURL ?? "", colorScheme, viewport });
  const page = await context.newPage();
  const expectFits = async () => {
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
  };
  return { page, expectFits };
}
