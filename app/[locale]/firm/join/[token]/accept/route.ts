import { seeOther } from "@/app/_access/http";
import { guessLimited } from "@/app/_access/wrong-links";
import { takeOwnForm } from "@/app/_account/act";
import { firmPath } from "@/app/_plan/place";
import { acceptInvitation } from "@/lib/server/firm/invitations";

/** Uses an invitation: the firm is in the person's account from now on. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/firm/join/[token]/accept">) {
  return takeOwnForm(request, params, async ({ locale, person }) => {
    const { token } = await params;
    const { found: firmId, waitMinutes } = await guessLimited(request, () =>
      acceptInvitation(token, person.userId),
    );
    if (firmId) return seeOther(`${firmPath(locale, firmId)}?joined`);
    return seeOther(waitMinutes ? `/${locale}/open?wait=${waitMinutes}` : `/${locale}/firm/join/${token}`);
  });
}
