/** Reads the wording of one language and checks it against the edition, in both directions: nothing unworded, nothing left over. */
import type * as z from "zod";
import type { EditionData } from "@/lib/domain/edition/schema";
import { listDerivedFacts } from "@/lib/domain/recommendations/derived-facts";
import { type ActionTerms, type ActionWording, actionTermsSchema, readActionWords } from "./action-wording";
import { type BenchmarkWording, benchmarkWordingSchema } from "./benchmark-wording";
import { compareKeys } from "./compare-keys";
import { type DirectoryWording, directoryWordingSchema } from "./directory-wording";
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

const QUESTION_FILES = ["facts", "motives", "items", "barriers", "strategy"] as const;

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

/** Each question's options are worded by the question itself or by its scale. */
function checkOptions(files: JsonFiles, data: EditionData, wording: Wording): void {
  for (const { id, scale: scaleId, options, classification } of data.questions) {
    const worded = wording.questions[id];
    const scale = data.scales[scaleId];
    if (!worded || !scale || classification) continue;
    const levels = scale.kind === "level" ? [...Array((scale.top ?? 0) + 1).keys()].map(String) : [];
    const wanted = [...(options ?? levels)];
    if (worded.options) compareKeys(files, `questions, options of ${id}`, worded.options, wanted);
    else if (wanted.some((option) => !wording.scales[scaleId]?.[option])) {
      files.report(
        "scales.json",
        id,
        `Neither the question nor the scale ${scaleId} words its options: add them.`,
      );
    }
  }
}

function checkAgainst(files: JsonFiles, data: EditionData, wording: Wording): void {
  const { willingness, ability } = data.scoring.axes;
  const sections = Object.values(data.sections).flatMap((list) => list.map(({ id }) => id));
  compareKeys(
    files,
    "questions",
    wording.questions,
    data.questions.map(({ id }) => id),
  );
  compareKeys(files, "sections.json", wording.sections, sections);
  compareKeys(
    files,
    "recommendations",
    wording.recommendations,
    data.recommendations.map(({ id }) => id),
  );
  compareKeys(files, "results.json, dimensions", wording.results.dimensions, [
    ...[...willingness.dimensions, ...ability.dimensions].map(({ id }) => id),
  ]);
  compareKeys(
    files,
    "results.json, groups",
    wording.results.groups,
    data.scoring.groups.map(({ id }) => id),
  );
  const critical = data.questions.filter((question) => question.critical !== undefined);
  compareKeys(
    files,
    "results.json, gaps",
    wording.results.gaps,
    critical.map(({ id }) => id),
  );
  compareKeys(
    files,
    "results.json, facts",
    { ...wording.results.facts, ...wording.results["context-facts"] },
    listDerivedFacts(data).map(({ id }) => id),
  );
  compareKeys(
    files,
    "strategy.json, requirements",
    wording.strategy.entry.requirements,
    data.strategy.entry.requirements.map(({ id }) => id),
  );
  compareKeys(files, "sectors.json, codes", wording.sectors.codes, data.classifications["nace-2.1"] ?? []);
  checkOptions(files, data, wording);
}

/** The wording of a language, or null with all its problems noted. `data` is the edition that it words. */
export function readWording(files: JsonFiles, locale: string, data: EditionData | null): Wording | null {
  const folder = `locales/${locale}`;
  const questions = QUESTION_FILES.map((name) =>
    files.read(`${folder}/questions/${name}.json`, questionsWordingSchema),
  );
  const recommendations = files
    .list(`${folder}/recommendations`, "files")
    .map(
      (id) => [id, files.read(`${folder}/recommendations/${id}.json`, recommendationWordingSchema)] as const,
    );
  const rest = {
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
  const isWhole = [...questions, ...recommendations.map(([, words]) => words), ...Object.values(rest)].every(
    Boolean,
  );
  if (!isWhole) return null;
  const wording = {
    questions: Object.assign({}, ...questions),
    recommendations: Object.fromEntries(recommendations),
    ...rest,
  } as Wording;
  if (data) {
    const before = files.problems.length;
    checkAgainst(files, data, wording);
    for (const [index, problem] of files.problems.slice(before).entries()) {
      files.problems[before + index] = { ...problem, file: `${folder}/${problem.file}` };
    }
  }
  return wording;
}
