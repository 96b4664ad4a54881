import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitNewStep } from "@/app/_plan/submit";
import { openPlanOfCase } from "@/lib/server/plan/scope";

/** Adds a step that a counsellor wrote. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/plan/add">,
) {
  const place = await params;
  const path = casePath(place, "plan");
  return actOnCase(request, place, "plan", (scope) => submitNewStep(request, openPlanOfCase(scope), path));
}
