import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitComment } from "@/app/_plan/submit";
import { openPlanOfCase } from "@/lib/server/plan/scope";

/** Adds a counsellor's comment to a step. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/plan/[stepId]/comment">,
) {
  const place = await params;
  const path = casePath(place, "plan");
  return actOnCase(request, place, "plan", (scope) =>
    submitComment(request, openPlanOfCase(scope), path, place.stepId),
  );
}
