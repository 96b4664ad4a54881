import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

interface Fixtures {
  /**
   * Fails the test if the page, or the part that is named, breaks a rule of WCAG 2.2 AA that a machine can check: all
   * of them as it is, those of contrast in the other colours as well, and nothing to be scrolled sideways.
   */
  expectAccessible: (page?: Page, part?: string) => Promise<void>;
  /** Errors in the browser's console that this test means to cause; any other one fails it. */
  expectedErrors: RegExp[];
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Axe {
  run: (part: string, options: object) => ReturnType<AxeBuilder["analyze"]>;
}

/** Runs in the page, which has axe from the first look at it. */
async function findWeakContrast(part: string) {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(part, { runOnly: ["color-contrast"], resultTypes: ["violations"] });
  return violations;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],

  context: async ({ context, expectedErrors }, use) => {
    const errors: string[] = [];
    const note = (text: string) => {
      if (!expectedErrors.some((pattern) => pattern.test(text))) errors.push(text);
    };
    context.on("console", (message) => {
      if (message.type() === "error") note(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => note(String(error.error())));
    await use(context);
    expect(errors, "errors in the browser's console").toEqual([]);
  },

  expectAccessible: async ({ page }, use) => {
    await use(async (other = page, part = "html") => {
      const isDark = await other.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
      // There are no frames of other sites, for which the other mode opens a page of its own each time.
      const asItIs = await new AxeBuilder({ page: other })
        .setLegacyMode()
        .options({ resultTypes: ["violations"] })
        .include(part)
        .withTags(rules)
        .analyze();
      await other.emulateMedia({ colorScheme: isDark ? "light" : "dark" });
      const inOtherColours = await other.evaluate(findWeakContrast, part);
      await other.emulateMedia({ colorScheme: isDark ? "dark" : "light" });
      const found = [...asItIs.violations, ...inOtherColours].map(
        ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((n) => n.html).join("\n")}`,
      );
      expect(found, "what a screen reader, a keyboard or weak eyes would stumble over").toEqual([]);
      const excess = await other.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, `${other.url()} scrolls sideways`).toBeLessThanOrEqual(0);
    });
  },
});

export { expect };
