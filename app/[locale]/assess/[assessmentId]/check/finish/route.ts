import { seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { checkAnswers, parseAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { storeResult } from "@/lib/server/assessment/commands";
import { listResults } from "@/lib/server/assessment/queries";
import { readToday } from "@/lib/server/clock";
import { hasOpenPlan } from "@/lib/server/plan/queries";
import { openPlanOfAssessment } from "@/lib/server/plan/scope";

/** Scores the answers as they stand and keeps the result for ever. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/check/finish">,
) {
  return actOnAssessment(request, context, async (scope) => {
    const { edition, current } = await readAssessment(scope);
    const asOf = readToday();
    const clockYear = Number(asOf.slice(0, 4));
    const { answers } = parseAnswers(edition, current.answers, clockYear);
    if (Object.values(answers).every((answer) => answer === null))
      return seeOther(assessmentPath(scope, "check"));
    const earlier = await listResults(scope);
    const result = assessFirm(edition, {
      answers: checkAnswers(edition, answers, clockYear).placed,
      asOf,
      context: {
        earlierAssessment: earlier.some(({ revision }) => revision !== current.revision),
        openPlan: await hasOpenPlan(openPlanOfAssessment(scope)),
      },
    });
    await storeResult(scope, { revision: current.revision, answers, result });
    return seeOther(assessmentPath(scope, "result"));
  });
}
