import { seeOther } from "@/app/_access/http";
import { handOn, takeForm } from "@/app/_account/act";
import { checkPerson } from "@/app/_account/check-person";
import { accountPath, parseWayOn } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { signUp } from "@/lib/server/identity/sign-in";

/** Makes an account and signs its person in. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/sign-up/send">) {
  return takeForm(request, params, async ({ locale, form, caller }) => {
    const page = accountPath(locale, "sign-up");
    const name = form.get("name")?.trim() ?? "";
    const email = form.get("email")?.trim() ?? "";
    const password = form.get("password") ?? "";
    const problems = checkPerson({ name, email, password });
    if (Object.keys(problems).length > 0) return sendBack(page, form, { problems });
    const outcome = await signUp(caller, { name, email, password, locale });
    return outcome.ok
      ? seeOther(parseWayOn(form.get("to"), locale), handOn(outcome.cookies))
      : sendBack(page, form, { problems: { email: outcome.reason } });
  });
}
