import "server-only";
import type { Journey } from "@/lib/domain/edition/schema";
import type { Result } from "@/lib/domain/scoring/assess";
import type { Band } from "@/lib/domain/scoring/band";
import type { Stage } from "@/lib/domain/stage/stage";
import type { CaseScope } from "../agency/case-scope";
import { formatDay, type StoredResult } from "../assessment/queries";
import type { AssessmentReadScope } from "../assessment/scope";
import { getDatabase } from "../database";
import type { FirmScope } from "./scope";

/** One of all the results of a firm, whichever assessment it belongs to, without its documents. */
export interface FirmResult
  extends Pick<
    Result,
    "edition" | "engine" | "asOf" | "confidence" | "readiness" | "willingness" | "ability"
  > {
  readonly id: string;
  /** 1, 2, ... within the firm, the oldest first: what an address names. */
  readonly number: number;
  readonly assessmentId: string;
  readonly numberInAssessment: number;
  readonly journey: Journey;
  readonly createdAt: Date;
  readonly band: Band;
  readonly stage: Stage | null;
}

/** Proof that whoever asks may see the answers of a firm: in one of its assessments, or in a case. */
export type FirmAnswersScope = AssessmentReadScope | CaseScope<"answers">;

/** All results of the firm, the oldest first. */
export async function listFirmResults(scope: FirmAnswersScope | FirmScope): Promise<FirmResult[]> {
  const firmId = "firmId" in scope ? scope.firmId : scope.id;
  return getDatabase().$queryRaw<FirmResult[]>`
    SELECT row_number() OVER (ORDER BY result."createdAt", assessment.id, result.number)::int AS number,
      result.id, assessment.id AS "assessmentId", result.number AS "numberInAssessment",
      assessment.journey, result.edition, result.engine, to_char(result."asOf", 'YYYY-MM-DD') AS "asOf",
      result."createdAt", result.result ->> 'confidence' AS confidence,
      result.result -> 'readiness' AS readiness, result.result -> 'willingness' AS willingness,
      result.result -> 'ability' AS ability, result.result -> 'band' ->> 'value' AS band,
      result.result -> 'stage' ->> 'value' AS stage
    FROM "Result" result JOIN "Assessment" assessment ON assessment.id = result."assessmentId"
    WHERE assessment."firmId" = ${firmId}::uuid
    ORDER BY 1`;
}

/** A result of the firm with its documents; null if it has none with this id. */
export async function findFirmResult(
  { firmId }: FirmAnswersScope,
  id: string,
): Promise<Pick<StoredResult, "edition" | "asOf" | "answers" | "result"> | null> {
  const found = await getDatabase().result.findFirst({
    where: { id, assessment: { firmId } },
    select: { edition: true, asOf: true, answers: true, result: true },
  });
  if (!found) return null;
  // What storeResult wrote, and a trigger has kept since.
  const { answers, result } = found as unknown as Pick<StoredResult, "answers" | "result">;
  return { edition: found.edition, asOf: formatDay(found.asOf), answers, result };
}

/** Has the firm finished an assessment before: is there a result of other answers than these? */
export async function hasEarlierResult(
  { id, firmId }: AssessmentReadScope,
  revision: number,
): Promise<boolean> {
  const others = await getDatabase().result.count({
    where: { assessment: { firmId }, NOT: { assessmentId: id, revision } },
  });
  return others > 0;
}
