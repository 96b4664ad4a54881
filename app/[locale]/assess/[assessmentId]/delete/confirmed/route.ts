import { forgetAccess } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { deleteAssessment } from "@/lib/server/assessment/commands";

/** Deletes the assessment and all that hangs on it, and makes this browser forget the firm if it was its last one. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/delete/confirmed">,
) {
  return actOnOwnAssessment(request, context, async (scope) => {
    const isFirmGone = await deleteAssessment(scope);
    const path = `/${scope.locale}/assess/deleted?${new URLSearchParams({ id: scope.id })}`;
    return seeOther(path, isFirmGone ? forgetAccess(request, scope.firmId) : undefined);
  });
}
