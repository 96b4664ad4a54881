/** Reads the benchmarks and checks them, and their words, in both directions. */
import * as z from "zod";
import { listBenchmarkProblems } from "@/lib/domain/benchmarks/problems";
import {
  type BenchmarkData,
  benchmarkDataSchema,
  classesSchema,
  counterpartsSchema,
  type Table,
  tableSchema,
} from "@/lib/domain/benchmarks/schema";
import { checkCondition } from "@/lib/domain/edition/condition-problems";
import type { EditionData } from "@/lib/domain/edition/schema";
import { compareKeys } from "./compare-keys";
import type { JsonFiles } from "./json-files";
import type { WordingParts } from "./wording-files";

const naceSchema = z.object({ map: benchmarkDataSchema.shape.nace });

/** The data of the benchmarks, or null if a part cannot be read; all problems are noted. `edition` is the one whose answers are compared. */
export function readBenchmarks(files: JsonFiles, edition: EditionData | null): BenchmarkData | null {
  const before = files.problems.length;
  const fileOf = new Map<string, string>();
  const tables = files.list("benchmarks/tables", "files").flatMap((name): Table[] => {
    const file = `benchmarks/tables/${name}.json`;
    const found = files.readEntries(file, tableSchema);
    for (const { id } of found) fileOf.set(id, file);
    return found;
  });
  const populations = files.read("benchmarks/populations.json", benchmarkDataSchema.shape.populations);
  const classes = files.read("benchmarks/classes.json", classesSchema);
  const counterparts = files.read("benchmarks/counterparts.json", counterpartsSchema);
  const nace = files.read("classifications/nace-1.1.json", naceSchema);
  if (files.problems.length > before || !populations || !classes || !counterparts || !nace || !edition)
    return null;
  const data = { populations, classes, counterparts, tables, nace: nace.map };
  const problems = listBenchmarkProblems(data, {
    codes: edition.classifications["nace-2.1"] ?? [],
    regions: edition.questions.find(({ id }) => id === "profile.region")?.options ?? [],
    technologies: Object.values(edition.technology),
    fileOf: (table) => fileOf.get(table) ?? "benchmarks/tables",
    // Without derived facts: a firm is compared by what it answered, never by a score.
    checkCondition: (condition, file, id) => checkCondition(edition, [], condition, file, id),
  });
  files.problems.push(...problems);
  return data;
}

function listUnique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** Everything that a figure can be of has a name. */
export function checkBenchmarkWords(
  files: JsonFiles,
  locale: string,
  wording: WordingParts,
  data: BenchmarkData | null,
): void {
  const words = wording.benchmarks;
  if (!words || !data) return;
  const { classes, counterparts, populations, tables } = data;
  const rows = tables.flatMap((table) => table.rows.map(({ of }) => ({ ...table.of, ...of })));
  const notes = [...tables, ...tables.flatMap((table) => table.rows), ...Object.values(populations)];
  const barriers = counterparts.barriers.map(({ id, kind }) => (id === "none" ? `${kind}-${id}` : id));
  const check = (part: keyof typeof words, wanted: readonly string[]) =>
    compareKeys(files, `locales/${locale}/benchmarks.json, ${part}`, words[part] as object, wanted);
  check("populations", Object.keys(populations));
  check("notes", listUnique(notes.flatMap((entry) => entry.notes ?? [])));
  check("nace", listUnique(rows.map(({ nace }) => nace)));
  check(
    "sizes",
    classes.size.map(({ id }) => id),
  );
  check("ages", listUnique([...rows.map(({ age }) => age), ...classes.age.map(({ id }) => id)]));
  check("technologies", listUnique(rows.flatMap(({ technology }) => technology ?? [])));
  check("regions", listUnique(rows.map(({ region }) => region)));
  check("barriers", barriers);
  check(
    "motives",
    counterparts.motives.map(({ id }) => id),
  );
}
