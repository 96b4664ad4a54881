import "server-only";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { AnswerChange, Merge, StoredAnswers } from "@/lib/domain/assessment/merge-changes";
import { AppError } from "@/lib/errors";
import { getDatabase } from "../database";
import { toStorableText } from "../storable-text";
import type { AssessmentScope } from "./scope";

/** What is stored about the questions that some changes name, and which of them have a draft. */
interface StoredForChanges extends StoredAnswers {
  readonly drafted: readonly string[];
}

/** One statement, so that all it returns is of one moment. */
export async function readStored(
  scope: AssessmentScope,
  changes: readonly AnswerChange[],
): Promise<StoredForChanges> {
  const questionIds = changes.map(({ questionId }) => questionId);
  const changeIds = changes.map(({ changeId }) => changeId);
  const [stored] = await getDatabase().$queryRaw<StoredForChanges[]>`
    SELECT assessment.revision,
      (SELECT coalesce(jsonb_object_agg("questionId", jsonb_build_object('value', value, 'revision', answer.revision)), '{}')
         FROM "Answer" answer
        WHERE "assessmentId" = assessment.id AND "questionId" = ANY (${questionIds})) AS standing,
      (SELECT coalesce(jsonb_object_agg("changeId", change.revision), '{}')
         FROM "AnswerChange" change
        WHERE "assessmentId" = assessment.id AND "changeId" = ANY (${changeIds})) AS seen,
      ARRAY (SELECT "questionId" FROM "Draft"
        WHERE "assessmentId" = assessment.id AND "questionId" = ANY (${questionIds})) AS drafted
    FROM "Assessment" assessment WHERE assessment.id = ${scope.id}::uuid`;
  if (!stored) throw deleted();
  return stored;
}

/**
 * History, answers and revision in one statement, which the database does wholly or not at all. False if the
 * assessment was changed or deleted since `readRevision`; nothing is written then.
 * `settled` are the questions whose drafts have had their day.
 */
export async function writeMerge(
  scope: AssessmentScope,
  readRevision: number,
  merge: Merge,
  settled: readonly string[],
  at: Date,
): Promise<boolean> {
  const [done] = await getDatabase().$queryRaw<{ moved: boolean }[]>`
    WITH moved AS (
      UPDATE "Assessment" SET revision = ${merge.revision}, "updatedAt" = ${at}
       WHERE id = ${scope.id}::uuid AND revision = ${readRevision} RETURNING id
    ), history AS (
      INSERT INTO "AnswerChange" ("assessmentId", revision, "changeId", "questionId", value, "enteredById", at)
      SELECT moved.id, change.revision, "changeId", "questionId", coalesce(value, 'null'), ${scope.enteredById}::text, ${at}
        FROM moved, jsonb_to_recordset(${JSON.stringify(merge.changes)}::jsonb)
          AS change (revision int, "changeId" text, "questionId" text, value jsonb)
    ), answered AS (
      INSERT INTO "Answer" ("assessmentId", "questionId", value, revision)
      SELECT moved.id, "questionId", coalesce(value, 'null'), answer.revision
        FROM moved, jsonb_to_recordset(${JSON.stringify(merge.answers)}::jsonb)
          AS answer ("questionId" text, value jsonb, revision int)
      ON CONFLICT ("assessmentId", "questionId")
      DO UPDATE SET value = excluded.value, revision = excluded.revision
    ), cleared AS (
      DELETE FROM "Draft" USING moved WHERE "assessmentId" = moved.id AND "questionId" = ANY (${settled})
    )
    SELECT count(*) > 0 AS moved FROM moved`;
  return done?.moved ?? false;
}

/** The answer as the database can keep it. */
export function toStorable(answer: Answer): Answer {
  if (typeof answer === "string") return toStorableText(answer);
  return Array.isArray(answer) ? answer.map(toStorableText) : answer;
}

/** The refusal that a writer gets whose assessment was deleted meanwhile, in another tab perhaps. */
export function deleted(): AppError {
  return new AppError("NOT_FOUND", "This assessment has been deleted.");
}
