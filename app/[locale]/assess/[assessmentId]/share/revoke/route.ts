import { readForm, seeOther } from "@/app/_access/http";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { readClock } from "@/lib/server/clock";
import { revokeShareLink } from "@/lib/server/sharing/commands";

/** Ends a link to a result, from this moment on. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/share/revoke">,
) {
  return actOnOwnAssessment(request, context, async (scope) => {
    const id = (await readForm(request))?.get("link") ?? "";
    await revokeShareLink(scope, id, readClock());
    return seeOther(`${assessmentPath(scope)}?ended#share`);
  });
}
