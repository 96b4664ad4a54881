/**
 * The one way to the content: parsed and cross-checked as a whole, once. Broken content stops the start with the
 * whole list of problems, never one at a time.
 */
import path from "node:path";
import { type ActionLibrary, compileActions } from "@/lib/domain/actions/library";
import type { ActionLibraryData } from "@/lib/domain/actions/schema";
import { compileBenchmarks } from "@/lib/domain/benchmarks/compile";
import type { Benchmarks } from "@/lib/domain/benchmarks/figure";
import type { BenchmarkData } from "@/lib/domain/benchmarks/schema";
import type { Vocabulary } from "@/lib/domain/client-list/vocabulary";
import type { Directory } from "@/lib/domain/directory/schema";
import { compileEdition } from "@/lib/domain/edition/compile";
import type { ContentProblem } from "@/lib/domain/edition/content-problem";
import type { Edition } from "@/lib/domain/edition/edition";
import type { EditionData } from "@/lib/domain/edition/schema";
import { checkActionWords, readActions } from "./action-files";
import { checkBenchmarkWords, readBenchmarks } from "./benchmark-files";
import { readClassifications, type SectorGroup } from "./classification-files";
import { readVocabulary } from "./client-list-files";
import { compareKeys } from "./compare-keys";
import { checkDirectoryWords, readDirectory } from "./directory-files";
import { readEdition } from "./edition-files";
import { joinEditions } from "./joined-editions";
import { JsonFiles } from "./json-files";
import { readLanguages, wordEditions } from "./languages";
import type { Wording } from "./wording-files";
import { type Sources, sourcesSchema } from "./wording-schema";

export interface Content {
  /** Those that assessments are made with, by id: the published ones, or the newest draft as long as there are none. */
  readonly editions: ReadonlyMap<string, Edition>;
  /** The one that new assessments are made with: the newest of them. */
  readonly currentEdition: Edition;
  /** Those still to be published. */
  readonly drafts: ReadonlyMap<string, Edition>;
  /** By locale, then by edition. */
  readonly wordings: ReadonlyMap<string, ReadonlyMap<string, Wording>>;
  readonly sources: Sources;
  readonly directory: Directory;
  readonly benchmarks: Benchmarks;
  /** The sections of the economic activities. */
  readonly sectorGroups: readonly SectorGroup[];
  /** How the lists of agencies name things. */
  readonly vocabulary: Vocabulary;
  /** By edition. */
  readonly actions: ReadonlyMap<string, ActionLibrary>;
}

/** Content that cannot be used; the message lists every problem with file, id and remedy. */
export class ContentError extends Error {
  constructor(readonly problems: readonly ContentProblem[]) {
    const lines = problems.map(({ file, id, remedy }) => `  ${file}  ${id}  ${remedy}`);
    super(`The content has ${problems.length} problem(s):\n${lines.join("\n")}`);
    this.name = "ContentError";
  }
}

/** Every place of the data that names a source. */
function listSources(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { source } = value as { source?: { id?: unknown } };
  const own = typeof source?.id === "string" ? [source.id] : [];
  return [...own, ...Object.values(value).flatMap(listSources)];
}

function checkSources(
  files: JsonFiles,
  editions: readonly EditionData[],
  libraries: readonly ActionLibraryData[],
  benchmarks: BenchmarkData | null,
  sources: Sources,
): void {
  const ofEditions = editions.flatMap(({ questions, scoring, stage, strategy, recommendations }) =>
    listSources([questions, scoring, stage, strategy, recommendations, { source: stage.sizeSource }]),
  );
  const quoted = benchmarks?.tables.map(({ quotes }) => ({ source: quotes }));
  const named = new Set([...ofEditions, ...listSources([libraries, benchmarks?.tables, quoted])]);
  for (const id of named)
    if (!sources[id]) files.report("sources.json", id, "The content cites this: add the source.");
}

/** The oldest first: 2026.9 before 2026.10. */
function listEditionNames(files: JsonFiles): string[] {
  const { compare } = new Intl.Collator("en", { numeric: true });
  return files.list("editions", "folders").sort(compare);
}

/** Those that assessments are made with. */
function listUsable(editions: readonly EditionData[]): readonly EditionData[] {
  const published = editions.filter(({ status }) => status === "published");
  return published.length > 0 ? published : editions.slice(-1);
}

/** The actions of each edition. */
function readLibraries(files: JsonFiles, editions: readonly EditionData[]) {
  return editions.flatMap((data) => {
    const library = readActions(files, data);
    return library ? [{ edition: data.id, library }] : [];
  });
}

/** Reads everything below `root`. Throws ContentError with all problems. */
export function loadContent(root: string): Content {
  const files = new JsonFiles(root);
  const { classifications, sectorGroups } = readClassifications(files);
  const names = listEditionNames(files);
  const editions = names.flatMap((name) => readEdition(files, name, classifications) ?? []);
  const joined = editions.length === names.length ? joinEditions(editions) : null;
  const libraries = readLibraries(files, editions);
  const directory = readDirectory(files, joined);
  const benchmarks = readBenchmarks(files, joined);
  const vocabulary = readVocabulary(files, joined);
  const languages = readLanguages(files, editions, joined);
  for (const { locale, parts } of languages) {
    if (libraries.length === names.length) checkActionWords(files, locale, parts, libraries);
    checkDirectoryWords(files, locale, parts, directory);
    checkBenchmarkWords(files, locale, parts, benchmarks);
    const sections = sectorGroups.map(({ code }) => code);
    compareKeys(files, `locales/${locale}/sectors.json, sections`, parts.sectors?.sections, sections);
  }
  const sources = files.read("sources.json", sourcesSchema) ?? {};
  const actions = libraries.map(({ library }) => library);
  checkSources(files, editions, actions, benchmarks, sources);
  if (files.problems.length > 0 || !benchmarks || !vocabulary) throw new ContentError(files.problems);
  const compiled = new Map(editions.map((data) => [data.id, compileEdition(data)]));
  const usable = listUsable(editions).map(({ id }) => id);
  const pick = (wanted: (id: string) => boolean) => new Map([...compiled].filter(([id]) => wanted(id)));
  return {
    editions: pick((id) => usable.includes(id)),
    currentEdition: compiled.get(usable.at(-1) ?? "") as Edition,
    drafts: pick((id) => !usable.includes(id)),
    wordings: wordEditions(languages, editions),
    sources,
    directory,
    sectorGroups,
    benchmarks: compileBenchmarks(benchmarks),
    vocabulary,
    actions: new Map(
      libraries.map(({ edition, library }) => [
        edition,
        compileActions(compiled.get(edition) as Edition, library),
      ]),
    ),
  };
}

let content: Content | undefined;

/** The content of the project, read at the first call. Throws ContentError with all problems. */
export function getContent(): Content {
  content ??= loadContent(path.join(process.cwd(), "content"));
  return content;
}

/** The edition to score somebody's input by: the one that it names, if assessments are made with it, else the current one. */
export function getEditionFor(input: unknown): Edition {
  const { editions, currentEdition } = getContent();
  const named = typeof input === "object" && input !== null && "edition" in input ? input.edition : undefined;
  return (typeof named === "string" && editions.get(named)) || currentEdition;
}

/** The words of a language for an edition, the current one if none is named. Throws RangeError where there are none. */
export function getWording(locale: string, edition = getContent().currentEdition.data.id): Wording {
  const wording = getContent().wordings.get(locale)?.get(edition);
  if (!wording) throw new RangeError(`There is no wording of edition ${edition} for ${locale}`);
  return wording;
}
