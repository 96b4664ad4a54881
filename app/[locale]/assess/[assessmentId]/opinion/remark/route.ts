import { findSignedIn } from "@/app/_access/access";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { actOnOwnAssessment } from "@/app/_assessment/act";
import { assessmentPath } from "@/app/_assessment/paths";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { findRemarkProblem } from "@/lib/domain/opinion/opinion-form";
import { remarkAsFirm } from "@/lib/server/opinion/firm-commands";

/** Sends a remark of the firm to the agency that began to talk about a question. */
export function POST(
  request: Request,
  context: RouteContext<"/[locale]/assess/[assessmentId]/opinion/remark">,
) {
  return actOnOwnAssessment(request, context, async (scope) => {
    const form = await readForm(request);
    if (!form) return refuse(413, "This is more than the form can take.");
    const page = assessmentPath(scope, "opinion");
    const text = (form.get("text") ?? "").trim();
    if (findRemarkProblem(text)) return seeOther(`${page}?again#problems`, keepTyped(page, form));
    const isSent = await remarkAsFirm(scope, {
      agencyId: form.get("agency") ?? "",
      questionId: form.get("question") ?? "",
      text,
      userId: (await findSignedIn())?.userId ?? null,
    });
    return isSent
      ? seeOther(`${page}?done=sent`, forgetTyped(page))
      : refuse(404, "There is nothing here for you.");
  });
}
