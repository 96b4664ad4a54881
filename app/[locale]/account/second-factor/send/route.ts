import { seeOther } from "@/app/_access/http";
import { askToWait, handOn, takeForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { parseWayOn } from "@/app/_account/way-on";
import { sendBack } from "@/app/_forms/returned-form";
import { completeSignIn } from "@/lib/server/identity/second-factor";
import { countAttempts } from "@/lib/server/limits/limiter";

/** Ends signing in with a code. After five wrong ones the first step is to be done again. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/second-factor/send">,
) {
  return takeForm(request, params, async ({ locale, form, caller, network }) => {
    const page = accountPath(locale, "second-factor");
    const attempt = await countAttempts(["second-factor-network", network]);
    if (!attempt.ok) return askToWait(page, form, attempt);
    const step = await completeSignIn(caller, form.get("code") ?? "");
    const to = parseWayOn(form.get("to"), locale);
    if (step.ok) return seeOther(to, handOn(step.cookies));
    if (step.reason === "begin-again") return seeOther(accountPath(locale, `sign-in?begin-again&to=${to}`));
    return sendBack(page, form, { problems: { code: "wrong-code" } });
  });
}
