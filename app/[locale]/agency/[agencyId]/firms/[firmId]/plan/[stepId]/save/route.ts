import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitStep } from "@/app/_plan/submit";
import { openPlanOfCase } from "@/lib/server/plan/scope";

/** Saves a step of a firm's plan for its counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/plan/[stepId]/save">,
) {
  const place = await params;
  const path = casePath(place, "plan");
  return actOnCase(request, place, "plan", (scope) =>
    submitStep(request, openPlanOfCase(scope), path, place.stepId),
  );
}
