import "server-only";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { Result } from "@/lib/domain/scoring/assess";
import { getDatabase } from "../database";
import { deleted } from "./answer-store";
import type { AssessmentReadScope } from "./scope";

/** Everything that was answered, as of one moment. Question ids are the keys. */
export interface CurrentAnswers {
  readonly answers: Readonly<Record<string, Answer>>;
  /** What a change of an answer must name as its base. */
  readonly revisions: Readonly<Record<string, number>>;
  readonly drafts: Readonly<Record<string, string>>;
  /** Of the whole assessment. */
  readonly revision: number;
}

/** A result without its documents. `asOf` is a day, YYYY-MM-DD. */
export interface ResultSummary {
  readonly number: number;
  readonly revision: number;
  readonly edition: string;
  readonly engine: string;
  readonly asOf: string;
  readonly createdAt: Date;
}

export interface StoredResult extends ResultSummary {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly result: Result;
}

const summary = {
  number: true,
  revision: true,
  edition: true,
  engine: true,
  asOf: true,
  createdAt: true,
} as const;

/** One statement, so that answers and revision belong together. */
export async function getAnswers(scope: AssessmentReadScope): Promise<CurrentAnswers> {
  const [current] = await getDatabase().$queryRaw<CurrentAnswers[]>`
    SELECT assessment.revision, answer.answers, answer.revisions,
      (SELECT coalesce(jsonb_object_agg("questionId", text), '{}')
         FROM "Draft" WHERE "assessmentId" = assessment.id) AS drafts
    FROM "Assessment" assessment, LATERAL (
      SELECT coalesce(jsonb_object_agg("questionId", value), '{}') AS answers,
             coalesce(jsonb_object_agg("questionId", answer.revision), '{}') AS revisions
        FROM "Answer" answer WHERE "assessmentId" = assessment.id) answer
    WHERE assessment.id = ${scope.id}::uuid`;
  if (!current) throw deleted();
  return current;
}

/** The oldest first. */
export async function listResults(scope: AssessmentReadScope): Promise<ResultSummary[]> {
  const results = await getDatabase().result.findMany({
    where: { assessmentId: scope.id },
    select: summary,
    orderBy: { number: "asc" },
  });
  return results.map((result) => ({ ...result, asOf: formatDay(result.asOf) }));
}

/** The result with this number, or null. */
export async function findResult(scope: AssessmentReadScope, number: number): Promise<StoredResult | null> {
  if (!Number.isSafeInteger(number) || number < 1 || number > 1_000_000) return null;
  const found = await getDatabase().result.findUnique({
    where: { assessmentId_number: { assessmentId: scope.id, number } },
    select: { ...summary, answers: true, result: true },
  });
  if (!found) return null;
  // What storeResult wrote, and a trigger has kept since.
  const { answers, result } = found as unknown as Pick<StoredResult, "answers" | "result">;
  return { ...found, asOf: formatDay(found.asOf), answers, result };
}

/** A day as the database gives it, YYYY-MM-DD. */
export function formatDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
