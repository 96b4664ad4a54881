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
import { JsonFiles } from "./json-files";
import { isWhole, readWording, type Wording } from "./wording-files";
import { type Sources, sourcesSchema } from "./wording-schema";

/** The edition that new assessments are made with. */
const CURRENT_EDITION = "2026.1";

export interface Content {
  readonly editions: ReadonlyMap<string, Edition>;
  readonly currentEdition: Edition;
  /** By locale. */
  readonly wordings: ReadonlyMap<string, Wording>;
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

/** Reads everything below `root`. Throws ContentError with all problems. */
export function loadContent(root: string): Content {
  const files = new JsonFiles(root);
  const { sectorGroups, ...classifications } = readClassifications(files);
  const editions = files.list("editions", "folders").map((name) => readEdition(files, name, classifications));
  const current = editions.find((data) => data?.id === CURRENT_EDITION) ?? null;
  const libraries = editions.flatMap((data) => {
    const library = data && readActions(files, data);
    return library ? [{ edition: data.id, library }] : [];
  });
  const currentActions = libraries.find(({ edition }) => edition === CURRENT_EDITION)?.library ?? null;
  const directory = readDirectory(files, current);
  const benchmarks = readBenchmarks(files, current);
  const vocabulary = readVocabulary(files, current);
  const locales = files.list("locales", "folders");
  const wordings = locales.map((locale) => [locale, readWording(files, locale, current)] as const);
  for (const [locale, wording] of wordings) {
    checkActionWords(files, locale, wording, currentActions);
    checkDirectoryWords(files, locale, wording, directory);
    checkBenchmarkWords(files, locale, wording, benchmarks);
    const sections = sectorGroups.map(({ code }) => code);
    compareKeys(files, `locales/${locale}/sectors.json, sections`, wording.sectors?.sections, sections);
  }
  const sources = files.read("sources.json", sourcesSchema) ?? {};
  for (const locale of current?.locales ?? []) {
    if (!locales.includes(locale))
      files.report(`locales/${locale}`, locale, "The edition names this language: add it.");
  }
  checkSources(
    files,
    editions.filter((data) => data !== null),
    libraries.map(({ library }) => library),
    benchmarks,
    sources,
  );
  if (files.problems.length > 0 || !current || !benchmarks || !vocabulary)
    throw new ContentError(files.problems);
  const compiled = new Map(
    editions.filter((data) => data !== null).map((data) => [data.id, compileEdition(data)]),
  );
  return {
    editions: compiled,
    currentEdition: compiled.get(CURRENT_EDITION) as Edition,
    wordings: new Map(wordings.flatMap(([locale, parts]) => (isWhole(parts) ? [[locale, parts]] : []))),
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

/** The wording of a locale. Throws RangeError for a locale without words. */
export function getWording(locale: string): Wording {
  const wording = getContent().wordings.get(locale);
  if (!wording) throw new RangeError(`There is no wording for ${locale}`);
  return wording;
}
