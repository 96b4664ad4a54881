import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitStatus } from "@/app/_plan/submit";
import { openPlanOfCase } from "@/lib/server/plan/scope";

/** Moves a step of a firm's plan on for its counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/plan/[stepId]/status">,
) {
  const place = await params;
  const path = casePath(place, "plan");
  return actOnCase(request, place, "plan", (scope) =>
    submitStatus(request, openPlanOfCase(scope), path, place.stepId),
  );
}
