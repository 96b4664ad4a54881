import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeOwnForm } from "@/app/_account/act";
import { forgetEnrolment } from "@/app/_account/enrolment";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { confirmEnrolment } from "@/lib/server/identity/second-factor";
import { countAttempt } from "@/lib/server/limits/limiter";

/** Switches the second factor on by a first code of the app. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/security/second-factor/confirm">,
) {
  return takeOwnForm(request, params, async ({ locale, form, caller, person }) => {
    const page = accountPath(locale, "security/second-factor");
    const attempt = await countAttempt("password-person", person.userId);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const changed = await confirmEnrolment(
      caller,
      person,
      (form.get("app-code") ?? "").replaceAll(/\s/g, ""),
    );
    if (!changed.ok) return sendBack(page, form, { problems: { "app-code": "wrong-code" } });
    const cookies = [...changed.cookies, ...forgetEnrolment(request, locale)];
    return seeOther(accountPath(locale, "security?second-on"), handOn(cookies));
  });
}
