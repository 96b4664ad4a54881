import { readFile } from "node:fs/promises";
import path from "node:path";
import { locale as segment } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "./locale";

const NAMESPACES = ["site", "questionnaire", "result"] as const;

async function readMessages(locale: string) {
  const folder = path.join(process.cwd(), "content", "locales", locale, "ui");
  const read = NAMESPACES.map(async (name) => {
    const text = await readFile(path.join(folder, `${name}.json`), "utf8").catch(() => "{}");
    return [name, JSON.parse(text)] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Route handlers name the language; pages have it in their address. */
export default getRequestConfig(async ({ locale: named }) => {
  const wanted = named ?? (await segment());
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale, messages: await readMessages(locale), timeZone: "UTC" };
});
