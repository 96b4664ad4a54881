import "server-only";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { CaseScope } from "../agency/case-scope";
import type { OwnAssessmentScope } from "../assessment/scope";
import { getDatabase } from "../database";
import { Prisma } from "../generated/client";

/** The ratings of an agency that stand, in all assessments of a firm. */
export interface AgencyRatings {
  readonly agencyId: string;
  readonly agencyName: string;
  /** By the assessment's id, then the question's. Assessments without a rating are left out. */
  readonly byAssessment: Map<string, Readonly<Record<string, Answer>>>;
}

interface Row {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly assessmentId: string;
  readonly questionId: string;
  /** What saveOpinion wrote; null takes the rating back. */
  readonly value: Answer;
}

/** For the firm itself what every agency rated, by the agency's name; for a member of an agency what their own did. */
export async function listRatingsOfFirm(
  scope: OwnAssessmentScope | CaseScope<"answers">,
): Promise<AgencyRatings[]> {
  const whose = "part" in scope ? Prisma.sql`rating."agencyId" = ${scope.agencyId}::uuid` : Prisma.sql`true`;
  const rows = await getDatabase().$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (rating."agencyId", rating."assessmentId", rating."questionId")
        agency.id AS "agencyId", agency.name AS "agencyName", rating."assessmentId", rating."questionId", rating.value
      FROM "Rating" rating
        JOIN "Assessment" assessment ON assessment.id = rating."assessmentId"
        JOIN "Agency" agency ON agency.id = rating."agencyId"
      WHERE assessment."firmId" = ${scope.firmId}::uuid AND ${whose}
      ORDER BY rating."agencyId", rating."assessmentId", rating."questionId", rating.id DESC
    ) standing
    WHERE jsonb_typeof(value) <> 'null'
    ORDER BY "agencyName", "agencyId", "assessmentId"`;
  const agencies = new Map<string, AgencyRatings>();
  for (const { agencyId, agencyName, assessmentId, questionId, value } of rows) {
    const { byAssessment } = agencies.get(agencyId) ?? { byAssessment: new Map() };
    byAssessment.set(assessmentId, { ...byAssessment.get(assessmentId), [questionId]: value });
    agencies.set(agencyId, { agencyId, agencyName, byAssessment });
  }
  return [...agencies.values()];
}
