import { seeOther } from "@/app/_access/http";
import { takeOwnForm } from "@/app/_account/act";
import { checkName, isTroubled, readLine } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { LOCALES } from "@/lib/i18n/locale";
import { changeDetails } from "@/lib/server/identity/person";

/** Changes name and language. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/details/send">) {
  return takeOwnForm(request, params, async ({ locale, form, person }) => {
    const name = readLine(form, "name");
    const problems = checkName(name);
    if (isTroubled(problems)) return sendBack(accountPath(locale, "details"), form, { problems });
    const language = LOCALES.find((one) => one === form.get("language")) ?? person.locale;
    await changeDetails(person, { name, locale: language });
    return seeOther(accountPath(locale, "details?saved"));
  });
}
