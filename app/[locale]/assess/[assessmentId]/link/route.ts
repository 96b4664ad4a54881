import { rememberAccess } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { rotateLink } from "@/lib/server/assessment/commands";

/** Makes a new private link; the old one opens nothing any more, on no device. */
export function POST(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/link">) {
  return actOnOwnAssessment(request, context, async (scope) => {
    const token = await rotateLink(scope);
    return seeOther(`${assessmentPath(scope)}?rotated#private`, rememberAccess(request, scope.firmId, token));
  });
}
