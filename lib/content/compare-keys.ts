import type { JsonFiles } from "./json-files";

/** Every wanted key is worded, and every worded key is wanted. Nothing is said of what cannot be read. */
export function compareKeys(
  files: JsonFiles,
  file: string,
  worded: object | null | undefined,
  wanted: readonly string[],
): void {
  if (!worded) return;
  const found = Object.keys(worded);
  for (const id of wanted) if (!found.includes(id)) files.report(file, id, "This has no words: add them.");
  for (const id of found)
    if (!wanted.includes(id)) files.report(file, id, "Nothing has this id: correct or remove it.");
}
