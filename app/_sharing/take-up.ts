import "server-only";
import { getContent } from "@/lib/content/load";
import type { Answers } from "@/lib/domain/assessment/answer";
import { parseAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Refusal } from "@/lib/domain/assessment/refusal";
import type { Journey } from "@/lib/domain/edition/schema";
import { DOCUMENT_PROBLEMS, readResultDocument } from "@/lib/domain/portable/result-document";
import type { Upload } from "./read-upload";

/** What stands against a file as a whole. */
export const FILE_PROBLEMS = [
  "no-file",
  "too-large",
  ...DOCUMENT_PROBLEMS,
  "other-edition",
  "no-answers",
  "refused",
] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

export type Taken =
  | {
      readonly ok: true;
      readonly carried: {
        readonly edition: string;
        readonly journey: Journey;
        readonly answers: Answers;
      };
    }
  | { readonly ok: false; readonly reason: FileProblem; readonly refusals: readonly Refusal[] };

function refuseFile(reason: FileProblem, refusals: readonly Refusal[] = []): Taken {
  return { ok: false, reason, refusals };
}

/** The answers of a file, if every one of them is an answer to its question; else all that is wrong. */
export function takeUp(upload: Upload, clockYear: number): Taken {
  if (!upload.ok) return refuseFile(upload.reason);
  const reading = readResultDocument(upload.text);
  if (!reading.ok) return refuseFile(reading.reason);
  const { edition: editionId, journey, answers: given } = reading.carried;
  const edition = getContent().editions.get(editionId);
  if (!edition) return refuseFile("other-edition");
  const { answers, errors } = parseAnswers(edition, given, clockYear);
  if (errors.length > 0) return refuseFile("refused", errors);
  if (Object.keys(answers).length === 0) return refuseFile("no-answers");
  return { ok: true, carried: { edition: editionId, journey, answers } };
}
