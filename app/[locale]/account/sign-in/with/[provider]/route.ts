import { isOwnRequest, isSecureRequest, refuse, seeOther } from "@/app/_access/http";
import { handOn } from "@/app/_account/act";
import { accountPath } from "@/app/_account/paths";
import { parseWayOn } from "@/app/_account/way-on";
import { beginWithProvider } from "@/lib/server/identity/sign-in-with";
import { countAttempts } from "@/lib/server/limits/limiter";
import { networkOf } from "@/lib/server/limits/network";

/**
 * Begins to sign in with an identity provider. A link and no form: the policy of the pages lets no form end at
 * another site.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<"/[locale]/account/sign-in/with/[provider]">,
) {
  const { locale, provider } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the link on this site.");
  const { headers } = request;
  const refused = accountPath(locale, "sign-in?refused");
  if (!(await countAttempts(["sign-in-network", networkOf(headers)])).ok) return seeOther(refused);
  const begun = await beginWithProvider({ headers, isSecure: isSecureRequest(headers) }, provider, {
    to: parseWayOn(new URL(request.url).searchParams.get("to"), locale),
    failed: refused,
  });
  return begun ? seeOther(begun.url, handOn(begun.cookies)) : seeOther(refused);
}
