/** The library of actions as it stands in content/, and its advice to firms for tests. */
import path from "node:path";
import { readActions } from "@/lib/content/action-files";
import { JsonFiles } from "@/lib/content/json-files";
import type { ActionAdvice, RankedAction } from "@/lib/domain/actions/advice";
import { type ActionLibrary, compileActions } from "@/lib/domain/actions/library";
import { rankActions } from "@/lib/domain/actions/rank-actions";
import type { ActionLibraryData } from "@/lib/domain/actions/schema";
import type { Answers } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Result } from "@/lib/domain/scoring/assess";
import { assess } from "./build-firm";
import { edition, editionData } from "./current-edition";

function readLibrary(): ActionLibraryData {
  const files = new JsonFiles(path.join(process.cwd(), "content"));
  const data = readActions(files, editionData);
  if (!data) throw new Error(`The actions have problems:\n${JSON.stringify(files.problems, null, 1)}`);
  return data;
}

export const libraryData: ActionLibraryData = readLibrary();
export const library: ActionLibrary = compileActions(edition, libraryData);

export interface Advised {
  readonly result: Result;
  readonly advice: ActionAdvice;
  /** First and rest as one list. */
  readonly ranked: readonly RankedAction[];
}

/** What a firm is advised. Throws if an answer would be refused. */
export function advise(answers: Answers): Advised {
  const result = assess(answers);
  const firm = {
    answers: placeAnswers(edition, answers),
    asOf: result.asOf,
    context: { earlierAssessment: false, openPlan: false },
  };
  const advice = rankActions(edition, library, firm, result);
  return { result, advice, ranked: [...advice.first, ...advice.rest] };
}

/** The ids of what a firm is to do first. */
export function firstOf(answers: Answers): string[] {
  return advise(answers).advice.first.map(({ id }) => id);
}
