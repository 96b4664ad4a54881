/** Reads the words by which client lists name their columns and regions. */
import {
  compileVocabulary,
  foldName,
  type Vocabulary,
  vocabularySchema,
} from "@/lib/domain/client-list/vocabulary";
import type { EditionData } from "@/lib/domain/edition/schema";
import { compareKeys } from "./compare-keys";
import type { JsonFiles } from "./json-files";

const FILE = "client-list.json";

/** A name that two things have would be read as either. */
function refuseTwice(files: JsonFiles, named: Readonly<Record<string, readonly string[]>>): void {
  const meant = new Map<string, string>();
  for (const [id, names] of Object.entries(named))
    for (const name of names) {
      const other = meant.get(foldName(name));
      if (other !== undefined && other !== id)
        files.report(FILE, id, `"${name}" also stands for ${other}: take it away from one of them.`);
      meant.set(foldName(name), id);
    }
}

/** The vocabulary, or null with its problems noted. */
export function readVocabulary(files: JsonFiles, data: EditionData | null): Vocabulary | null {
  const read = files.read(FILE, vocabularySchema);
  if (!read) return null;
  refuseTwice(files, read.columns);
  refuseTwice(files, read.regions);
  const regions = data?.questions.find(({ id }) => id === "profile.region")?.options;
  if (regions) compareKeys(files, `${FILE}, regions`, read.regions, regions);
  return compileVocabulary(read);
}
