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
      // There are no frames of other sites, for which the other mode opens a page of its own each time.
      const build = () =>
        new AxeBuilder({ page: other })
          .setLegacyMode()
          .options({ resultTypes: ["violations"] })
          .include(part);
      const isDark = await other.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches);
      const asItIs = await build().withTags(rules).analyze();
      await other.emulateMedia({ colorScheme: isDark ? "light" : "dark" });
      const inOtherColours = await build().withRules(["color-contrast"]).analyze();
      await other.emulateMedia({ colorScheme: isDark ? "dark" : "light" });
      const found = [...asItIs.violations, ...inOtherColours.violations].map(
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
