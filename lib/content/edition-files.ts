/** Puts the files of one edition together: what its questions mean, and how their answers are counted. */
import * as z from "zod";
import { type ContentProblem, listEditionProblems } from "@/lib/domain/edition/problems";
import { questionSchema } from "@/lib/domain/edition/question";
import { type EditionData, editionDataSchema, recommendationSchema } from "@/lib/domain/edition/schema";
import type { Classifications } from "./classification-files";
import type { JsonFiles } from "./json-files";

/** The parts of the questionnaire, in the order that every list of a result follows. */
const PARTS = ["facts", "motives", "items", "barriers", "strategy"] as const;

const { id, status, locales, scales, sections, scoring, stage, strategy } = editionDataSchema.shape;
const headSchema = z.strictObject({ id, status, locales });

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

/** The data of an edition, or null with all its problems noted. */
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
  const recommendations = files
    .list(`${folder}/recommendations`, "files")
    .map((file) => files.read(`${folder}/recommendations/${file}.json`, recommendationSchema));
  const head = files.read(`${folder}/edition.json`, headSchema);
  const rest = {
    scales: files.read(`${folder}/scales.json`, scales),
    sections: files.read(`${folder}/sections.json`, sections),
    scoring: files.read(`${folder}/scoring.json`, scoring),
    stage: files.read(`${folder}/stage.json`, stage),
    strategy: files.read(`${folder}/strategy.json`, strategy),
  };
  if (head && head.id !== name)
    files.report(`${folder}/edition.json`, head.id, `Name it as its folder: ${name}.`);
  const questions = parts.flatMap((part) => part.questions ?? []);
  const isWhole =
    parts.every((part) => part.questions) && recommendations.every((recommendation) => recommendation);
  if (!head || !isWhole || !Object.values(rest).every(Boolean)) return null;
  const data = { ...head, ...rest, ...classifications, questions, recommendations } as EditionData;
  const problems = listEditionProblems(data);
  files.problems.push(...problems.map((problem) => locate(folder, parts, problem)));
  return problems.length === 0 ? data : null;
}
