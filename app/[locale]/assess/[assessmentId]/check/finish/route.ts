import { seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { checkAnswers, parseAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { storeResult } from "@/lib/server/assessment/commands";
import { hasEarlierResult } from "@/lib/server/firm/results";

/** Scores the answers as they stand and keeps the result for ever. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/check/finish">,
) {
  return actOnAssessment(request, context, async (scope) => {
    const { edition, current } = await readAssessment(scope);
    const asOf = new Date().toISOString().slice(0, 10);
    const clockYear = Number(asOf.slice(0, 4));
    const { answers } = parseAnswers(edition, current.answers, clockYear);
    if (Object.values(answers).every((answer) => answer === null))
      return seeOther(assessmentPath(scope, "check"));
    const result = assessFirm(edition, {
      answers: checkAnswers(edition, answers, clockYear).placed,
      asOf,
      context: {
        earlierAssessment: await hasEarlierResult(scope, current.revision),
        openPlan: false,
      },
    });
    await storeResult(scope, { revision: current.revision, answers, result });
    return seeOther(assessmentPath(scope, "result"));
  });
}
