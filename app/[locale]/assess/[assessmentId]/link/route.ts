import { rememberAccess } from "@/app/_access/access";
import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { rotateLink } from "@/lib/server/firm/private-link";

/** Makes a new private link; the old one opens nothing any more, on no device. */
export function POST(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/link">) {
  return actOnOwnAssessment(request, context, (scope) =>
    actOnFirm(request, scope, async (firm) => {
      const token = await rotateLink(firm);
      return seeOther(`${assessmentPath(scope)}?rotated#private`, rememberAccess(request, firm.id, token));
    }),
  );
}
