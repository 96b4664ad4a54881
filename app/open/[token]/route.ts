import { rememberAccess } from "@/app/_assessment/access";
import { seeOther } from "@/app/_assessment/http";
import { assessmentPath } from "@/app/_assessment/paths";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { openByToken } from "@/lib/server/assessment/scope";

/** A private link: this browser may open the assessment from now on. The token leaves the address at once. */
export async function GET(request: Request, { params }: RouteContext<"/open/[token]">) {
  const { token } = await params;
  const scope = await openByToken(token);
  if (!scope) return seeOther(`/${DEFAULT_LOCALE}/open`);
  return seeOther(assessmentPath(scope), rememberAccess(request, scope.id, token));
}
