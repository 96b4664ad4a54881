import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeOwnForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { removeSecondFactor } from "@/lib/server/identity/second-factor";
import { countAttempt } from "@/lib/server/limits/limiter";

/** Switches the second factor off, with the password. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/security/second-factor/remove">,
) {
  return takeOwnForm(request, params, async ({ locale, form, caller, person }) => {
    const page = accountPath(locale, "security/second-factor");
    const attempt = await countAttempt("password-person", person.userId);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const changed = await removeSecondFactor(caller, person, form.get("password") ?? "");
    return changed.ok
      ? seeOther(accountPath(locale, "security?second-off"), handOn(changed.cookies))
      : sendBack(page, form, { problems: { password: "wrong-password" } });
  });
}
