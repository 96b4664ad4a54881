import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeOwnForm } from "@/app/_account/act";
import { showEnrolment } from "@/app/_account/enrolment";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { beginEnrolment } from "@/lib/server/identity/second-factor";
import { countAttempt } from "@/lib/server/limits/limiter";

/** Begins to set up the second factor, and shows once what the app needs. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/security/second-factor/begin">,
) {
  return takeOwnForm(request, params, async ({ locale, form, caller, person }) => {
    const page = accountPath(locale, "security/second-factor");
    const attempt = await countAttempt("password-person", person.userId);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const begun = await beginEnrolment(caller, form.get("password") ?? "");
    return begun
      ? seeOther(page, handOn([...begun.cookies, ...showEnrolment(request, locale, begun.enrolment)]))
      : sendBack(page, form, { problems: { password: "wrong-password" } });
  });
}
