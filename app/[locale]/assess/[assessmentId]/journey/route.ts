import { readForm, seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { JOURNEYS } from "@/lib/domain/edition/schema";
import { changeJourney } from "@/lib/server/assessment/commands";

/** The quick check goes on as the full assessment, or back. The answers stay. */
export function POST(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/journey">) {
  return actOnAssessment(request, context, async (scope) => {
    const form = await readForm(request);
    const journey = JOURNEYS.find((one) => one === form?.get("journey"));
    if (journey) await changeJourney(scope, journey);
    return seeOther(assessmentPath(scope));
  });
}
