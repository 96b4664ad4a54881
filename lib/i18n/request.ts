import { locale as segment } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { loadMessages } from "@/lib/content/messages";
import { DEFAULT_LOCALE, isLocale, withRegion } from "./locale";

/** Route handlers name the language; pages have it in their address. */
export default getRequestConfig(async ({ locale: named }) => {
  const wanted = named ?? (await segment());
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  return { locale: withRegion(locale), messages: loadMessages(locale), timeZone: "UTC" };
});
