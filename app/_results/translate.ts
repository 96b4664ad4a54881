import "server-only";
import { createTranslator } from "next-intl";
import { getMessages } from "next-intl/server";
import type { Translate } from "./reading";

const translates = new Map<string, Translate>();

/** The words of the interface in a language. Kept, since a result uses most of them and each has to be read first. */
export async function getTranslate(locale: string): Promise<Translate> {
  const known = translates.get(locale);
  if (known) return known;
  const messages = await getMessages({ locale });
  const t = createTranslator({ locale, messages, namespace: "result" });
  const translate: Translate = (key, values) => t(key as never, values as never);
  translates.set(locale, translate);
  return translate;
}
