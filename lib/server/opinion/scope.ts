import "server-only";
import type { CaseScope } from "../agency/case-scope";
import { type AssessmentReadScope, openCaseAssessment } from "../assessment/scope";
import { getDatabase } from "../database";

declare const minted: unique symbol;

/** Proof that a member of an agency may see the answers of this finished assessment. Only this file makes one. */
export interface OpinionScope {
  readonly assessment: AssessmentReadScope;
  readonly firmId: string;
  readonly agencyId: string;
  readonly userId: string;
  readonly [minted]: true;
}

/** Opens an assessment of the firm for a second opinion; null before it has a result, as nothing is handed in yet. */
export async function openOpinion(
  scope: CaseScope<"answers">,
  assessmentId: string,
): Promise<OpinionScope | null> {
  const assessment = await openCaseAssessment(scope, assessmentId);
  if (!assessment) return null;
  const results = await getDatabase().result.count({ where: { assessmentId: assessment.id } });
  const { firmId, agencyId, userId } = scope;
  return results > 0 ? ({ assessment, firmId, agencyId, userId } as OpinionScope) : null;
}
