import "server-only";
import { findAccess } from "@/app/_access/access";
import { answerForm } from "@/app/_access/answer-form";
import { isOwnRequest, refuse, seeOther } from "@/app/_access/http";
import type { AssessmentScope, OwnAssessmentScope } from "@/lib/server/assessment/scope";
import { closedPath } from "./paths";

interface ActParams {
  readonly params: Promise<{ locale: string; assessmentId: string }>;
}

/** Does something with an assessment that this browser may open; a page of this site must have asked for it. */
export async function actOnAssessment(
  request: Request,
  { params }: ActParams,
  act: (scope: AssessmentScope) => Promise<Response>,
): Promise<Response> {
  const { locale, assessmentId } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the button on this site.");
  const access = await findAccess(assessmentId);
  return access ? answerForm(request, locale, () => act(access.scope)) : seeOther(closedPath(locale));
}

/** The same for what is the firm's alone to do, and not for a counsellor who began the assessment for it. */
export function actOnOwnAssessment(
  request: Request,
  context: ActParams,
  act: (scope: OwnAssessmentScope) => Promise<Response>,
): Promise<Response> {
  return actOnAssessment(request, context, async (scope) =>
    scope.enteredById === null ? act(scope) : refuse(404, "There is nothing here for you."),
  );
}
