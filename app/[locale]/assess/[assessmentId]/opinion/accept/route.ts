import { readForm, refuse, seeOther } from "@/app/_access/http";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { acceptRating } from "@/lib/server/opinion/firm-commands";

/** Takes a counsellor's rating over as the firm's own answer, unless one of the two has changed since it was shown. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/opinion/accept">,
) {
  return actOnOwnAssessment(request, context, async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(413, "This is more than the form can take.");
    const base = Number(form.get("base") ?? Number.NaN);
    const ratingId = form.get("rating") ?? "";
    const isKnown = Number.isSafeInteger(base) && base >= 0;
    const outcome = isKnown ? await acceptRating(scope, { ratingId, base }) : "changed";
    return seeOther(`${assessmentPath(scope, "opinion")}?done=${outcome}`);
  });
}
