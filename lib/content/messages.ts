/** The words of the interface, apart from those of the questionnaire's content. Read once. */
import { readFileSync } from "node:fs";
import path from "node:path";

const NAMESPACES = ["site", "questionnaire", "result", "sharing", "changes"] as const;

const kept = new Map<string, Readonly<Record<string, object>>>();

function readNamespace(locale: string, name: string): object {
  const file = path.join(process.cwd(), "content", "locales", locale, "ui", `${name}.json`);
  return JSON.parse(readFileSync(file, "utf8")) as object;
}

/** All words of the interface in a language, by namespace. Throws if a file is missing or is no JSON. */
export function loadMessages(locale: string): Readonly<Record<string, object>> {
  const known = kept.get(locale);
  if (known) return known;
  const messages = Object.fromEntries(NAMESPACES.map((name) => [name, readNamespace(locale, name)]));
  kept.set(locale, messages);
  return messages;
}
