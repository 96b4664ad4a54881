import { seeOther } from "@/app/_access/http";
import { askToWait, takeOwnForm } from "@/app/_account/act";
import { checkEmail, isTroubled, readLine } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { changeAddress } from "@/lib/server/identity/address";
import { proveThemselves } from "@/lib/server/identity/person";
import { countAttempts } from "@/lib/server/limits/limiter";

/** Asks for another address; with mail it holds once it is confirmed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/details/address/send">,
) {
  return takeOwnForm(request, params, async ({ locale, form, caller, person }) => {
    const page = accountPath(locale, "details/address");
    const email = readLine(form, "email");
    const problems = checkEmail(email);
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const attempt = await countAttempts(["password-person", person.userId], ["mailed-link-address", email]);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const proof = await proveThemselves(caller, person, form.get("password") ?? "");
    if (proof === "wrong-password") return sendBack(page, form, { problems: { password: proof } });
    if (proof === "sign-in-again") return sendBack(page, form, { problems: { form: proof } });
    const became = await changeAddress(caller, person, email);
    if (became === "taken") return sendBack(page, form, { problems: { email: "taken-address" } });
    return seeOther(accountPath(locale, `details?${became}`));
  });
}
