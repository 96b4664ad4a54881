/**
 * The seal of a published edition: a checksum of each file that decides what an answer means. What only explains it
 * (reasons, sources, remarks) is left out, and so is how the file is laid out. See lib/decisions/0005.
 */
import { createHash } from "node:crypto";
import { EXPLAINING } from "@/lib/domain/edition/explaining";
import type { JsonFiles } from "./json-files";

/** The files of questions, in the order that every list of a result follows. */
export const PARTS = ["facts", "motives", "items", "barriers", "strategy"] as const;

const RULES = ["scales.json", "scoring.json", "stage.json", "strategy.json"];

/** Lists that all editions draw on, with what of each decides. */
const CLASSIFICATIONS = {
  "classifications/countries.json": "codes",
  "classifications/nace-2.1.json": "codes",
  "classifications/technology.json": "classes",
};

/** By file: below the folder of the edition, or for a classification below content/. */
export type Seal = Readonly<Record<string, string>>;

/** The same text for the same meaning: keys in order, nothing that explains, no layout (after RFC 8785). */
export function formatMeaning(value: unknown): string {
  return JSON.stringify(value, (_, inner) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    const deciding = Object.entries(inner).filter(([key]) => !EXPLAINING.has(key));
    return Object.fromEntries(deciding.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function checksumOf(value: unknown): string {
  return `sha256-${createHash("sha256").update(formatMeaning(value)).digest("hex")}`;
}

/** The checksums of an edition as its files stand; a file that cannot be read has none. */
export function sealEdition(files: JsonFiles, folder: string): Seal {
  const own = [
    ...PARTS.map((part) => `questions/${part}.json`),
    ...RULES,
    ...files.list(`${folder}/recommendations`, "files").map((name) => `recommendations/${name}.json`),
  ].map((file) => [file, files.find(`${folder}/${file}`)] as const);
  const drawnOn = Object.entries(CLASSIFICATIONS).map(
    ([file, deciding]) =>
      [file, (files.find(file) as Record<string, unknown> | undefined)?.[deciding]] as const,
  );
  const found = [...own, ...drawnOn].filter(([, value]) => value !== undefined);
  return Object.fromEntries(found.map(([file, value]) => [file, checksumOf(value)]));
}

/** Reports every file of a published edition that no longer means what it meant. */
export function checkSeal(files: JsonFiles, folder: string, id: string, sealed: Seal): void {
  const now = sealEdition(files, folder);
  for (const file of new Set([...Object.keys(sealed), ...Object.keys(now)])) {
    if (sealed[file] === now[file]) continue;
    const place = file in CLASSIFICATIONS ? file : `${folder}/${file}`;
    const what =
      sealed[file] === undefined ? "was added to it" : now[file] === undefined ? "is missing" : "has changed";
    files.report(
      place,
      id,
      `Edition ${id} is published and never changes, but this file ${what}: put it back as it was, and make the change in a new edition (content/README.md says how to begin one).`,
    );
  }
}
