import type { PlanScope } from "@/lib/server/plan/scope";

/** Where a plan is shown: on the firm's own side, or in the workplace of an agency. */
export interface PlanPlace {
  readonly scope: PlanScope;
  readonly locale: string;
  /** The path of the plan's page. */
  readonly path: string;
  /** The path of the firm that it is of. */
  readonly firmPath: string;
  readonly firmName: string | null;
}

export function firmPath(locale: string, firmId: string): string {
  return `/${locale}/firm/${firmId}`;
}

export function agencyFirmPath(locale: string, agencyId: string, firmId: string): string {
  return `/${locale}/agency/${agencyId}/firms/${firmId}`;
}
