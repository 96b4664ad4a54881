import { readForm, seeOther } from "@/app/_access/http";
import { showOnce } from "@/app/_access/shown-once";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { readClock } from "@/lib/server/clock";
import { createShareLink, SHARE_DAYS } from "@/lib/server/sharing/commands";

/** Makes a link to one stored result, and shows it once. */
export function POST(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/share">) {
  return actOnOwnAssessment(request, context, async (scope) => {
    const form = await readForm(request);
    const days = SHARE_DAYS.find((one) => String(one) === form?.get("days"));
    const number = Number(form?.get("number"));
    const token = days ? await createShareLink(scope, { number, days }, readClock()) : null;
    const page = assessmentPath(scope);
    return seeOther(`${page}#share`, token ? showOnce(request, `share-made-${scope.id}`, page, token) : {});
  });
}
