/** Reads the wording of one language and checks it against the editions, in both directions: nothing unworded, nothing left over. */
import type * as z from "zod";
import type { EditionData } from "@/lib/domain/edition/schema";
import { listDerivedFacts } from "@/lib/domain/recommendations/derived-facts";
import { type ActionTerms, type ActionWording, actionTermsSchema, readActionWords } from "./action-wording";
import { type BenchmarkWording, benchmarkWordingSchema } from "./benchmark-wording";
import { compareKeys } from "./compare-keys";
import { type DirectoryWording, directoryWordingSchema } from "./directory-wording";
import { PARTS } from "./edition-seal";
import type { JsonFiles } from "./json-files";
import { type StrategyWording, strategyWordingSchema } from "./strategy-wording";
import {
  methodWordingSchema,
  type QuestionWording,
  questionsWordingSchema,
  type RecommendationWording,
  recommendationWordingSchema,
  resultsWordingSchema,
  scalesWordingSchema,
  sectionsWordingSchema,
  sectorsWordingSchema,
} from "./wording-schema";

/** The words of the answers that every scale shares: unknown, and not applicable. */
const SPECIAL_ANSWERS = "special";

export interface Wording {
  readonly questions: Readonly<Record<string, QuestionWording>>;
  readonly scales: z.infer<typeof scalesWordingSchema>;
  readonly sections: z.infer<typeof sectionsWordingSchema>;
  readonly recommendations: Readonly<Record<string, RecommendationWording>>;
  readonly results: z.infer<typeof resultsWordingSchema>;
  readonly sectors: z.infer<typeof sectorsWordingSchema>;
  readonly method: z.infer<typeof methodWordingSchema>;
  readonly actions: Readonly<Record<string, ActionWording>>;
  readonly actionTerms: ActionTerms;
  readonly directory: DirectoryWording;
  readonly benchmarks: BenchmarkWording;
  readonly strategy: StrategyWording;
}

/** The parts of a wording; null is one that cannot be read. */
export type WordingParts = { readonly [Key in keyof Wording]: Wording[Key] | null };

/** Each question's options are worded by the question itself or by its scale. */
function checkOptions(files: JsonFiles, folder: string, data: EditionData, parts: WordingParts): void {
  for (const { id, scale: scaleId, options, classification } of data.questions) {
    const worded = parts.questions?.[id];
    const scale = data.scales[scaleId];
    if (!worded || !scale || classification) continue;
    const levels = scale.kind === "level" ? [...Array((scale.top ?? 0) + 1).keys()].map(String) : [];
    const wanted = options ?? levels;
    if (worded.options) {
      compareKeys(files, `${folder}/questions, options of ${id}`, worded.options, wanted);
    } else if (parts.scales && wanted.some((option) => !parts.scales?.[scaleId]?.[option])) {
      const remedy = `Neither the question nor the scale ${scaleId} words its options: add them.`;
      files.report(`${folder}/scales.json`, id, remedy);
    }
  }
}

/** Words that may stand for some of these ids, and for nothing else. */
function checkNamed(
  files: JsonFiles,
  file: string,
  worded: object | null | undefined,
  known: readonly string[],
): void {
  for (const id of Object.keys(worded ?? {}))
    if (!known.includes(id)) files.report(file, id, "Nothing has this id: correct or remove it.");
}

function checkAgainst(files: JsonFiles, folder: string, data: EditionData, parts: WordingParts): void {
  const { axes, groups } = data.scoring;
  const { results } = parts;
  const dimensions = [...axes.willingness.dimensions, ...axes.ability.dimensions];
  const critical = data.questions.filter((question) => question.critical !== undefined);
  const facts = results && { ...results.facts, ...results["context-facts"] };
  const codes = data.classifications["nace-2.1"] ?? [];
  const compare = (file: string, worded: object | null | undefined, wanted: readonly { id: string }[]) =>
    compareKeys(
      files,
      `${folder}/${file}`,
      worded,
      wanted.map(({ id }) => id),
    );
  compare("questions", parts.questions, data.questions);
  compare("sections.json", parts.sections, listSections(data));
  compare("recommendations", parts.recommendations, data.recommendations);
  compare("results.json, dimensions", results?.dimensions, dimensions);
  compare("results.json, groups", results?.groups, groups);
  compare("results.json, gaps", results?.gaps, critical);
  compare("results.json, facts", facts, listDerivedFacts(data));
  compare(
    "strategy.json, requirements",
    parts.strategy?.entry.requirements,
    data.strategy.entry.requirements,
  );
  compareKeys(files, `${folder}/sectors.json, codes`, parts.sectors?.codes, codes);
  checkNamed(files, `${folder}/sectors.json, words`, parts.sectors?.words, codes);
  checkNamed(files, `${folder}/scales.json`, parts.scales, [...Object.keys(data.scales), SPECIAL_ANSWERS]);
  checkOptions(files, folder, data, parts);
}

function listSections({ sections }: EditionData) {
  return Object.values(sections).flat();
}

/** Files that belong together, as one; null if one of them cannot be read. */
function join<T>(read: readonly (readonly [string, T | null])[]): Record<string, T> | null {
  return read.every(([, words]) => words !== null) ? (Object.fromEntries(read) as Record<string, T>) : null;
}

export function isWhole(parts: WordingParts): parts is Wording {
  return Object.values(parts).every((part) => part !== null);
}

/**
 * The parts of the wording of a language. All its problems are noted; what could be read is checked whatever else is
 * wrong. `data` are the editions that it words, as one.
 */
export function readWording(files: JsonFiles, locale: string, data: EditionData | null): WordingParts {
  const folder = `locales/${locale}`;
  const questions = join(
    PARTS.map((name) => [name, files.read(`${folder}/questions/${name}.json`, questionsWordingSchema)]),
  );
  const recommendations = files
    .list(`${folder}/recommendations`, "files")
    .map(
      (id) => [id, files.read(`${folder}/recommendations/${id}.json`, recommendationWordingSchema)] as const,
    );
  const parts: WordingParts = {
    questions: questions && Object.assign({}, ...Object.values(questions)),
    recommendations: join(recommendations),
    scales: files.read(`${folder}/scales.json`, scalesWordingSchema),
    sections: files.read(`${folder}/sections.json`, sectionsWordingSchema),
    results: files.read(`${folder}/results.json`, resultsWordingSchema),
    sectors: files.read(`${folder}/sectors.json`, sectorsWordingSchema),
    method: files.read(`${folder}/method.json`, methodWordingSchema),
    actions: readActionWords(files, folder),
    actionTerms: files.read(`${folder}/action-terms.json`, actionTermsSchema),
    directory: files.read(`${folder}/directory.json`, directoryWordingSchema),
    benchmarks: files.read(`${folder}/benchmarks.json`, benchmarkWordingSchema),
    strategy: files.read(`${folder}/strategy.json`, strategyWordingSchema),
  };
  if (data) checkAgainst(files, folder, data, parts);
  return parts;
}
