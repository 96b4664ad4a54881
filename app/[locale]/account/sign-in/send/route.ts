import { seeOther } from "@/app/_access/http";
import { handOn, takeForm } from "@/app/_account/act";
import { emailSchema } from "@/app/_account/check-person";
import { accountPath, parseWayOn } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { signIn } from "@/lib/server/identity/sign-in";

/** Signs in by password. Whether an address is known is never told. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/sign-in/send">) {
  return takeForm(request, params, async ({ locale, form, caller }) => {
    const page = accountPath(locale, "sign-in");
    const email = form.get("email")?.trim() ?? "";
    const password = form.get("password") ?? "";
    if (!emailSchema.safeParse(email).success) {
      return sendBack(page, form, { problems: { email: "email-shape" } });
    }
    const outcome = await signIn(caller, { email, password });
    return outcome.ok
      ? seeOther(parseWayOn(form.get("to"), locale), handOn(outcome.cookies))
      : sendBack(page, form, { problems: { form: outcome.reason } });
  });
}
