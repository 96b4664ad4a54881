/** The words of the interface, apart from those of the questionnaire's content. Read once. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const kept = new Map<string, Readonly<Record<string, object>>>();

function readNamespaces(folder: string): Readonly<Record<string, object>> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as object;
  return Object.fromEntries(files.map((file) => [path.basename(file, ".json"), read(file)]));
}

/** All words of the interface in a language, by namespace, which is the name of the file. Throws if one is no JSON. */
export function loadMessages(locale: string): Readonly<Record<string, object>> {
  const known = kept.get(locale);
  if (known) return known;
  const messages = readNamespaces(path.join(process.cwd(), "content", "locales", locale, "ui"));
  kept.set(locale, messages);
  return messages;
}
