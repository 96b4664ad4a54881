import "server-only";
import type { CaseScope } from "../agency/case-scope";
import type { AssessmentScope } from "../assessment/scope";
import type { FirmScope } from "../firm/scope";

declare const minted: unique symbol;

/** Proof that whoever asks may see and change the plan of this firm, and as whom. Only this file makes one. */
export interface PlanScope {
  readonly firmId: string;
  /** Who is signed in, if anybody. */
  readonly userId: string | null;
  /** The agency whose member they act as, if they do. */
  readonly agencyId: string | null;
  readonly [minted]: true;
}

export function openPlanOfFirm({ id, userId }: FirmScope): PlanScope {
  return { firmId: id, userId, agencyId: null } as PlanScope;
}

export function openPlanOfCase({ firmId, userId, agencyId }: CaseScope<"plan">): PlanScope {
  return { firmId, userId, agencyId } as PlanScope;
}

/** Whoever may change a firm's assessment may change its plan. */
export function openPlanOfAssessment({ firmId }: AssessmentScope): PlanScope {
  return { firmId, userId: null, agencyId: null } as PlanScope;
}
