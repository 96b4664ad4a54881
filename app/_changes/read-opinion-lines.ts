import "server-only";
import { NO_CONTEXT } from "@/lib/domain/assessment/no-context";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { buildTrend } from "@/lib/domain/comparison/trend";
import { assessOpinion } from "@/lib/domain/opinion/compare-opinions";
import type { CaseScope } from "@/lib/server/agency/case-scope";
import type { OwnAssessmentScope } from "@/lib/server/assessment/scope";
import type { FirmResult } from "@/lib/server/firm/results";
import { type AgencyRatings, listRatingsOfFirm } from "@/lib/server/opinion/firm-ratings";
import type { OpinionLine, OpinionPoint } from "./changes-view";
import { findFinished } from "./read-changes";

type Scope = OwnAssessmentScope | CaseScope<"answers">;

async function readPoint(
  scope: Scope,
  result: FirmResult,
  { byAssessment }: AgencyRatings,
): Promise<OpinionPoint[]> {
  const ratings = byAssessment.get(result.assessmentId);
  const finished = ratings && (await findFinished(scope, result));
  if (!finished) return [];
  const { edition } = finished;
  const firm = { answers: placeAnswers(edition, finished.answers), asOf: result.asOf, context: NO_CONTEXT };
  return [{ resultId: result.id, ...assessOpinion(edition, firm, ratings) }];
}

/** What each agency that rated answers thinks of the results, over time. A result whose answers it left alone is none. */
export async function readOpinionLines(scope: Scope, results: readonly FirmResult[]): Promise<OpinionLine[]> {
  const agencies = await listRatingsOfFirm(scope);
  return Promise.all(
    agencies.map(async (agency) => {
      const points = await Promise.all(results.map((result) => readPoint(scope, result, agency)));
      return { agencyId: agency.agencyId, name: agency.agencyName, trend: buildTrend(points.flat()) };
    }),
  );
}
