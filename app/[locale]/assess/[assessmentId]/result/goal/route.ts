import { readForm, refuse, seeOther } from "@/app/_access/http";
import { actOnAssessment } from "@/app/_assessment/act";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { readGoalForm } from "@/app/_what-if/read-goal-form";
import { parseGoal } from "@/lib/domain/what-if/goal";
import { readClock } from "@/lib/server/clock";
import { keepGoal } from "@/lib/server/goal/commands";

/** Keeps levels to reach as the goal of an assessment, in place of the one before. What is reached already is no goal. */
export function POST(request: Request, context: RouteContext<"/[locale]/assess/[assessmentId]/result/goal">) {
  return actOnAssessment(request, context, async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "This is no goal that a page of this site sends.");
    const { edition, current } = await readAssessment(scope);
    const { levels, errors } = parseGoal(edition, current.answers, readGoalForm(edition, form));
    if (errors.length > 0) return refuse(400, "A goal holds levels of the questions that have a score.");
    if (Object.keys(levels).length > 0) await keepGoal(scope, levels, readClock());
    return seeOther(`${assessmentPath(scope, "result")}#what-if`);
  });
}
