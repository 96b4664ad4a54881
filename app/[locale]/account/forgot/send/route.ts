import { seeOther } from "@/app/_access/http";
import { askToWait, takeForm } from "@/app/_account/act";
import { checkEmail, isTroubled, readLine } from "@/app/_account/check-person";
import { accountPath } from "@/app/_account/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { type LinkKind, requestLink } from "@/lib/server/identity/sign-in";
import { countAttempts } from "@/lib/server/limits/limiter";
import { canSendMail } from "@/lib/server/mail/outbox";

const KINDS: readonly LinkKind[] = ["sign-in-link", "reset-password", "confirm-address"];

/** Mails a link, if there is such an account. The answer is the same if there is none. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/account/forgot/send">) {
  return takeForm(request, params, async ({ locale, form, caller, network }) => {
    const page = accountPath(locale, "forgot");
    if (!canSendMail()) return seeOther(page);
    const email = readLine(form, "email");
    const problems = checkEmail(email);
    if (isTroubled(problems)) return sendBack(page, form, { problems });
    const attempt = await countAttempts(["mailed-link-address", email], ["mailed-link-network", network]);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const kind = KINDS.find((one) => one === form.get("kind")) ?? "sign-in-link";
    await requestLink(caller, kind, email);
    return seeOther(accountPath(locale, "sent"));
  });
}
