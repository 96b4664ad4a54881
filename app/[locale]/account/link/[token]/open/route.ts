import { seeOther } from "@/app/_access/http";
import { handOn, takeForm } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { findWayOn } from "@/app/_account/way-on";
import { openSignInLink } from "@/lib/server/identity/sign-in";
import { countAttempts } from "@/lib/server/limits/limiter";

/** Uses a mailed link to sign in, once. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/account/link/[token]/open">,
) {
  return takeForm(request, params, async ({ locale, caller, network }) => {
    const ended = accountPath(locale, "link/ended?ended");
    if (!(await countAttempts(["sign-in-network", network])).ok) return seeOther(ended);
    const outcome = await openSignInLink(caller, (await params).token);
    if (!outcome.ok) return seeOther(ended);
    const to = await findWayOn(undefined, locale);
    const next = outcome.needsSecondFactor ? accountPath(locale, `second-factor?to=${to}`) : to;
    return seeOther(next, handOn(outcome.cookies));
  });
}
