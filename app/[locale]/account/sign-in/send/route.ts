import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeForm } from "@/app/_account/act";
import { checkEmail, isTroubled, readLine } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { parseWayOn } from "@/app/_account/way-on";
import { sendBack } from "@/app/_forms/returned-form";
import { signIn } from "@/lib/server/identity/sign-in";
import { countAttempts } from "@/lib/server/limits/limiter";

/** Signs in by password. Whether an address is known is never told. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/sign-in/send">) {
  return takeForm(request, params, async ({ locale, form, caller, network }) => {
    const page = accountPath(locale, "sign-in");
    const email = readLine(form, "email");
    const problems = checkEmail(email);
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const attempt = await countAttempts(["sign-in-address", email], ["sign-in-network", network]);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const outcome = await signIn(caller, { email, password: form.get("password") ?? "" });
    if (!outcome.ok) return sendBack(page, form, { problems: { form: outcome.reason } });
    const to = parseWayOn(form.get("to"), locale);
    const next = outcome.needsSecondFactor ? accountPath(locale, `second-factor?to=${to}`) : to;
    return seeOther(next, handOn(outcome.cookies));
  });
}
