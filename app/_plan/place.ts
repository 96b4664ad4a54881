import type { WayBack } from "@/app/_cases/paths";
import type { PlanScope } from "@/lib/server/plan/scope";

/** Where a plan is shown: on the firm's own side, or in the workplace of an agency. */
export interface PlanPlace {
  readonly scope: PlanScope;
  readonly locale: string;
  /** The path of the plan's page. */
  readonly path: string;
  readonly back: WayBack;
  readonly firmName: string | null;
}

export function firmPath(locale: string, firmId: string): string {
  return `/${locale}/firm/${firmId}`;
}
