import "server-only";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Result } from "@/lib/domain/scoring/assess";
import { getDatabase } from "../database";
import type { AssessmentScope } from "./scope";

/** What was scored: the answers of one revision, and what the engine made of them. */
export interface FinishedAssessment {
  readonly revision: number;
  readonly answers: Answers;
  readonly result: Result;
}

/** The number of the result of this revision's answers, or null. */
export async function findResultNumber(scope: AssessmentScope, revision: number): Promise<number | null> {
  const found = await getDatabase().result.findUnique({
    where: { assessmentId_revision: { assessmentId: scope.id, revision } },
    select: { number: true },
  });
  return found?.number ?? null;
}

/** Writes the next result, or nothing where another writer took its revision or its number at the same moment. */
export async function insertResult(
  scope: AssessmentScope,
  finished: FinishedAssessment,
  at: Date,
): Promise<number | null> {
  const { revision, answers, result } = finished;
  const [written] = await getDatabase().$queryRaw<{ number: number }[]>`
    INSERT INTO "Result" ("assessmentId", number, revision, edition, engine, "asOf", answers, result, "createdAt")
    SELECT assessment.id,
      (SELECT coalesce(max(number), 0) + 1 FROM "Result" WHERE "assessmentId" = assessment.id),
      ${revision}, ${result.edition}, ${result.engine}, ${result.asOf}::date,
      ${JSON.stringify(answers)}::json, ${JSON.stringify(result)}::json, ${at}
    FROM "Assessment" assessment WHERE assessment.id = ${scope.id}::uuid
    ON CONFLICT DO NOTHING RETURNING number`;
  return written?.number ?? null;
}

/** Is the assessment still there? */
export async function assessmentExists(scope: AssessmentScope): Promise<boolean> {
  return (await getDatabase().assessment.count({ where: { id: scope.id } })) > 0;
}
