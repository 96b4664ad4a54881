import "server-only";
import type { Band } from "@/lib/domain/scoring/band";
import { getDatabase } from "../database";
import type { AssessmentReadScope } from "./scope";

/** The band of each stored result, by its number, without reading the documents. */
export async function getResultBands(scope: AssessmentReadScope): Promise<ReadonlyMap<number, Band>> {
  const rows = await getDatabase().$queryRaw<{ number: number; band: Band }[]>`
    SELECT number, result -> 'band' ->> 'value' AS band FROM "Result" WHERE "assessmentId" = ${scope.id}::uuid`;
  return new Map(rows.map(({ number, band }) => [number, band]));
}
