import path from "node:path";
import { readClassifications } from "@/lib/content/classification-files";
import { readEdition } from "@/lib/content/edition-files";
import { JsonFiles } from "@/lib/content/json-files";
import { compileEdition } from "@/lib/domain/edition/compile";
import type { Edition } from "@/lib/domain/edition/edition";
import type { EditionData } from "@/lib/domain/edition/schema";

function readData(): EditionData {
  const files = new JsonFiles(path.join(process.cwd(), "content"));
  const data = readEdition(files, "2026.1", readClassifications(files).classifications);
  if (!data) throw new Error(`The edition has problems:\n${JSON.stringify(files.problems, null, 1)}`);
  return data;
}

/** The data of the edition as it stands in content/, and the edition compiled from it: its meaning, without any wording. */
export const editionData: EditionData = readData();
export const edition: Edition = compileEdition(editionData);

/** A deep copy of the data, to be changed by a test and compiled again. */
export function copyData(): EditionData {
  return structuredClone(editionData);
}
