import "server-only";
import { loadCase } from "@/app/_access/gates";
import { type CaseAddress, casePath, wayBackOfCase } from "@/app/_cases/paths";
import type { PlanPlace } from "@/app/_plan/place";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { openPlanOfCase } from "@/lib/server/plan/scope";

/** The plan of a firm in the workplace of an agency that it shares its plan with. */
export async function loadPlan(params: Promise<CaseAddress>): Promise<PlanPlace> {
  const address = await params;
  const { scope } = await loadCase(address, "plan");
  return {
    scope: openPlanOfCase(scope),
    locale: address.locale,
    path: casePath(address, "plan"),
    back: wayBackOfCase(address, scope.shared),
    firmName: await findFirmName(scope),
  };
}
