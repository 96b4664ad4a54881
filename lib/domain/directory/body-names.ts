/** Support bodies by their names. */
import type { SupportBody } from "./schema";

/** The name in the reader's language, or the body's first own one. */
export function nameBody({ names, id }: SupportBody, locale: string): string {
  return names[locale] ?? Object.values(names)[0] ?? id;
}

/** Its names in other languages, and those that a reader may know it by. */
export function listOtherNames(body: SupportBody, locale: string): string[] {
  const name = nameBody(body, locale);
  return [...new Set([...Object.values(body.names), ...(body.was ?? [])])].filter((other) => other !== name);
}

/** Its web address in short, for who reads it: without what every address begins with. */
export function nameSite({ web }: SupportBody): string {
  return web.replace(/^https:\/\/(www\.)?/, "").replace(/\/.*$/, "");
}
