import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeOwnForm } from "@/app/_account/act";
import { checkPassword, isTroubled } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { changePassword } from "@/lib/server/identity/password";
import { countAttempt } from "@/lib/server/limits/limiter";

/** Changes the password, and signs out all other devices. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/security/password/send">,
) {
  return takeOwnForm(request, params, async ({ locale, form, caller, person }) => {
    const page = accountPath(locale, "security/password");
    const newPassword = form.get("new-password") ?? "";
    const problems = checkPassword({ ...person, password: newPassword });
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const attempt = await countAttempt("password-person", person.userId);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const currentPassword = form.get("password") ?? "";
    const cookies = await changePassword(caller, person, { currentPassword, newPassword });
    return cookies
      ? seeOther(accountPath(locale, "security?password"), handOn(cookies))
      : sendBack(page, form, { problems: { password: "wrong-password" } });
  });
}
