import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeOwnForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { deletePerson, proveThemselves } from "@/lib/server/identity/person";
import { signOut } from "@/lib/server/identity/sign-in";
import { countAttempt } from "@/lib/server/limits/limiter";

/** Deletes the account for good. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/delete/confirmed">) {
  return takeOwnForm(request, params, async ({ locale, form, caller, person }) => {
    const page = accountPath(locale, "delete");
    const attempt = await countAttempt("password-person", person.userId);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const proof = await proveThemselves(caller, person, form.get("password") ?? "");
    if (proof === "wrong-password") return sendBack(page, form, { problems: { password: proof } });
    if (proof === "sign-in-again") return sendBack(page, form, { problems: { form: proof } });
    const agencies = await deletePerson(person);
    if (agencies.length > 0) {
      const facts = { agencies: agencies.join(", ") };
      return sendBack(page, form, { problems: { form: "last-administrator" }, facts });
    }
    return seeOther(accountPath(locale, "sign-in?deleted"), handOn(await signOut(caller)));
  });
}
