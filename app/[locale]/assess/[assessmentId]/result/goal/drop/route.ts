import { seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { readClock } from "@/lib/server/clock";
import { dropGoal } from "@/lib/server/goal/commands";

/** Takes the goal of an assessment away. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/result/goal/drop">,
) {
  return actOnAssessment(request, context, async (scope) => {
    await dropGoal(scope, readClock());
    return seeOther(`${assessmentPath(scope, "result")}#what-if`);
  });
}
