import { seeOther } from "@/app/_access/http";
import { takeOwnForm } from "@/app/_account/act";
import { firmPath } from "@/app/_plan/place";
import { acceptInvitation } from "@/lib/server/firm/invitations";
import { countAttempt } from "@/lib/server/limits/limiter";

/** Uses an invitation: the firm is in the person's account from now on. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/firm/join/[token]/accept">) {
  return takeOwnForm(request, params, async ({ locale, person, network }) => {
    const { token } = await params;
    const firmId = await acceptInvitation(token, person.userId);
    if (firmId) return seeOther(`${firmPath(locale, firmId)}?joined`);
    await countAttempt("wrong-link-network", network);
    return seeOther(`/${locale}/firm/join/${token}`);
  });
}
