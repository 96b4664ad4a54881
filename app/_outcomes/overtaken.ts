import type { getTranslations } from "next-intl/server";

/** What an error summary says of a record that somebody else corrected meanwhile. `stored` is what it says now. */
export function sayOvertaken(
  t: Awaited<ReturnType<typeof getTranslations<"outcomes">>>,
  href: string,
  stored: string,
) {
  return { href, label: t("overtaken.label"), text: t("overtaken.text", { stored }) };
}
