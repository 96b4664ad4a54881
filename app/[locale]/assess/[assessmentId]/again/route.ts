import { seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { getContent } from "@/lib/content/load";
import { lookAgain } from "@/lib/server/firm/look-again";

/** Begins a new assessment from the newest result of the firm, or goes on with the one that was begun so. */
export function POST(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/again">) {
  return actOnAssessment(request, context, async (scope) => {
    const { locale } = scope;
    // Whoever enters answers for a firm in a meeting begins no second look in its name.
    if (scope.enteredById !== null) return seeOther(assessmentPath(scope));
    const id = await lookAgain(scope, { edition: getContent().currentEdition.data.id, locale });
    // Without a result there is nothing to begin from: the answers of this one come first.
    return seeOther(id === null ? assessmentPath(scope, "check") : assessmentPath({ id, locale }));
  });
}
