import "server-only";
import { loadFirm } from "@/app/_access/gates";
import { firmPath, type PlanPlace } from "@/app/_plan/place";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

interface Params {
  readonly locale: string;
  readonly firmId: string;
}

/** The plan on the firm's own side. */
export async function loadPlan(params: Promise<Params>): Promise<PlanPlace> {
  const { locale, firmId } = await params;
  const firm = await loadFirm({ locale, firmId });
  const path = firmPath(locale, firm.id);
  const back = { path, to: "firm" } as const;
  return { scope: openPlanOfFirm(firm), locale, path: `${path}/plan`, back, firmName: firm.name };
}
