import "server-only";
import type { Day } from "@/lib/domain/day";
import { getDatabase } from "../database";
import type { OutcomeScope } from "./scope";

/** A stored result of the firm: its day, and its readiness if it has one. */
export interface ReadinessOfDay {
  readonly id: string;
  readonly day: Day;
  readonly score: number | null;
}

/** Readiness in all results of the firm that may be seen, the oldest first, without reading their documents. */
export async function listReadiness({ firmId, seesResults }: OutcomeScope): Promise<ReadinessOfDay[]> {
  if (!seesResults) return [];
  return getDatabase().$queryRaw<ReadinessOfDay[]>`
    SELECT result.id, to_char(result."asOf", 'YYYY-MM-DD') AS day,
           (result.result -> 'readiness' ->> 'score')::float AS score
      FROM "Result" result JOIN "Assessment" assessment ON assessment.id = result."assessmentId"
     WHERE assessment."firmId" = ${firmId}::uuid
     ORDER BY result."createdAt", result.number`;
}
