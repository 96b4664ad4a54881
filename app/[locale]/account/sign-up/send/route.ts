import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeForm } from "@/app/_account/act";
import { checkPerson, isTroubled, readPerson } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { keepWayOn, parseWayOn } from "@/app/_account/way-on";
import { sendBack } from "@/app/_forms/returned-form";
import { signUp } from "@/lib/server/identity/sign-in";
import { countAttempts } from "@/lib/server/limits/limiter";

/** Makes an account. With mail its address is to be confirmed; without, its person is signed in. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/sign-up/send">) {
  return takeForm(request, params, async ({ locale, form, caller, network }) => {
    const page = accountPath(locale, "sign-up");
    const person = readPerson(form);
    const problems = checkPerson(person);
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const attempt = await countAttempts(["sign-up-network", network], ["mailed-link-address", person.email]);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const outcome = await signUp(caller, { ...person, locale });
    if (!outcome.ok) return sendBack(page, form, { problems: { email: "known-address" } });
    const to = parseWayOn(form.get("to"), locale);
    const headers = handOn(outcome.cookies);
    if (outcome.isConfirmed) return seeOther(to, headers);
    headers.append("Set-Cookie", keepWayOn(request, locale, to));
    return seeOther(accountPath(locale, "sent?confirm"), headers);
  });
}
