import { seeOther } from "@/app/_access/http";
import { takeForm } from "@/app/_account/act";
import { checkPassword, isTroubled, readPerson } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { findResetPerson, resetPassword } from "@/lib/server/identity/password";

/** Sets the new password, and signs out all devices. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/reset/[token]/send">,
) {
  return takeForm(request, params, async ({ locale, form, caller }) => {
    const { token } = await params;
    const page = accountPath(locale, `reset/${token}`);
    const { password } = readPerson(form);
    const person = await findResetPerson(caller, token);
    if (!person) return seeOther(page);
    const problems = checkPassword({ ...person, password });
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const isReset = await resetPassword(caller, token, password);
    return seeOther(isReset ? accountPath(locale, "sign-in?changed") : page);
  });
}
