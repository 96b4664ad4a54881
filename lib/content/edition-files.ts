/** Puts the files of one edition together: what its questions mean, and how their answers are counted. */
import * as z from "zod";
import type { ContentProblem } from "@/lib/domain/edition/content-problem";
import { listEditionProblems } from "@/lib/domain/edition/problems";
import { questionSchema } from "@/lib/domain/edition/question";
import { type EditionData, editionDataSchema, recommendationSchema } from "@/lib/domain/edition/schema";
import type { Classifications } from "./classification-files";
import { checkSeal, PARTS } from "./edition-seal";
import type { JsonFiles } from "./json-files";

const { shape } = editionDataSchema;

/** What an edition is, apart from its meaning. */
export const headSchema = z.strictObject({
  id: shape.id,
  status: shape.status,
  locales: shape.locales,
  /** Once published: the seal of its meaning. */
  checksums: z.record(z.string(), z.string()).optional(),
});
type Head = z.infer<typeof headSchema>;

/** A published edition is sealed for ever; a draft has no seal. */
function checkHead(files: JsonFiles, name: string, { id, status, checksums }: Head): void {
  const folder = `editions/${name}`;
  const file = `${folder}/edition.json`;
  if (id !== name) files.report(file, id, `Name it as its folder: ${name}.`);
  if (status === "draft" && checksums)
    files.report(file, id, "It has been published, and stays so: set `status` back to published.");
  if (status === "published" && !checksums)
    files.report(file, id, `It has no checksums: set it to draft, and run npm run edition:publish -- ${id}.`);
  if (status === "published" && checksums) checkSeal(files, folder, id, checksums);
}

/** Where a problem of an edition is to be mended. */
function locate(
  folder: string,
  parts: readonly { file: string; ids: ReadonlySet<string> }[],
  problem: ContentProblem,
) {
  const file =
    problem.file === "questions" ? parts.find(({ ids }) => ids.has(problem.id))?.file : problem.file;
  return { ...problem, file: `${folder}/${file ?? problem.file}` };
}

/** The recommendations that can be read; null stands for one that cannot. */
function readRecommendations(files: JsonFiles, folder: string) {
  return files.list(`${folder}/recommendations`, "files").map((name) => {
    const file = `${folder}/recommendations/${name}.json`;
    const recommendation = files.read(file, recommendationSchema);
    if (recommendation && recommendation.id !== name)
      files.report(file, recommendation.id, `Name it as its file: ${name}.`);
    return recommendation;
  });
}

/**
 * The data of an edition, or null if a part of it cannot be read. All its problems are noted, and it can be used only
 * if there were none: what could be read is cross-checked whatever else is wrong.
 */
export function readEdition(
  files: JsonFiles,
  name: string,
  classifications: Classifications,
): EditionData | null {
  const folder = `editions/${name}`;
  const parts = PARTS.map((part) => {
    const file = `questions/${part}.json`;
    const questions = files.read(`${folder}/${file}`, z.array(questionSchema));
    return { file, questions, ids: new Set(questions?.map((question) => question.id)) };
  });
  const found = readRecommendations(files, folder);
  const head = files.read(`${folder}/edition.json`, headSchema);
  const scales = files.read(`${folder}/scales.json`, shape.scales);
  const scoring = files.read(`${folder}/scoring.json`, shape.scoring);
  const sections = files.read(`${folder}/sections.json`, shape.sections);
  const stage = files.read(`${folder}/stage.json`, shape.stage);
  const strategy = files.read(`${folder}/strategy.json`, shape.strategy);
  if (head) checkHead(files, name, head);
  if (!parts.every((part) => part.questions) || !scales || !scoring) return null;
  const questions = parts.flatMap((part) => part.questions ?? []);
  const recommendations = found.filter((recommendation) => recommendation !== null);
  const data = { ...classifications, questions, scales, scoring, sections, stage, strategy, recommendations };
  const problems = listEditionProblems(data);
  files.problems.push(...problems.map((problem) => locate(folder, parts, problem)));
  if (!head || !sections || !stage || !strategy || recommendations.length < found.length) return null;
  const { checksums: _, ...own } = head;
  return { ...own, ...data, sections, stage, strategy };
}
