import type { JsonFiles } from "./json-files";

/** Every wanted key is worded, and every worded key is wanted. */
export function compareKeys(files: JsonFiles, file: string, worded: object, wanted: readonly string[]): void {
  const found = Object.keys(worded);
  for (const id of wanted) if (!found.includes(id)) files.report(file, id, "This has no words: add them.");
  for (const id of found)
    if (!wanted.includes(id)) files.report(file, id, "Nothing has this id: correct or remove it.");
}
