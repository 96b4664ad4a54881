import "server-only";
import { loadCase } from "@/app/_access/gates";
import { agencyFirmPath, type PlanPlace } from "@/app/_plan/place";
import { findFirmName } from "@/lib/server/agency/case-queries";
import { openPlanOfCase } from "@/lib/server/plan/scope";

interface Params {
  readonly locale: string;
  readonly agencyId: string;
  readonly firmId: string;
}

/** The plan of a firm in the workplace of an agency that it shares its plan with. */
export async function loadPlan(params: Promise<Params>): Promise<PlanPlace> {
  const { locale, agencyId, firmId } = await params;
  const { scope } = await loadCase({ locale, agencyId, firmId }, "plan");
  const firmPath = agencyFirmPath(locale, agencyId, firmId);
  const firmName = await findFirmName(scope);
  return { scope: openPlanOfCase(scope), locale, path: `${firmPath}/plan`, firmPath, firmName };
}
