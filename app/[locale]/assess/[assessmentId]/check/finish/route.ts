import { seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { readContext } from "@/app/_assessment/scoring-context";
import { findStandingResult } from "@/app/_assessment/standing-result";
import { checkAnswers, parseAnswers } from "@/lib/domain/assessment/parse-answers";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { storeResult } from "@/lib/server/assessment/commands";
import { listResults } from "@/lib/server/assessment/queries";
import { readClock, readToday } from "@/lib/server/clock";

/** Scores the answers as they stand and keeps the result for ever: the same once more, if only the strategy part has changed. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/check/finish">,
) {
  return actOnAssessment(request, context, async (scope) => {
    const loaded = await readAssessment(scope);
    const { edition, current } = loaded;
    const asOf = readToday();
    const clockYear = Number(asOf.slice(0, 4));
    const { answers } = parseAnswers(edition, current.answers, clockYear);
    if (Object.values(answers).every((answer) => answer === null))
      return seeOther(assessmentPath(scope, "check"));
    const standing = await findStandingResult(loaded, await listResults(scope));
    const result =
      standing?.result ??
      assessFirm(edition, {
        answers: checkAnswers(edition, answers, clockYear).placed,
        asOf,
        context: await readContext(scope, current.revision),
      });
    await storeResult(scope, { revision: current.revision, answers, result }, readClock());
    return seeOther(assessmentPath(scope, "result"));
  });
}
