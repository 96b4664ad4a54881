import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { accountPath } from "@/app/_account/paths";
import { firmPath } from "@/app/_plan/place";
import { joinFirm } from "@/lib/server/firm/people";

/** Puts a firm whose private link this browser holds into the account of who is signed in. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/people/join">,
) {
  const { locale, firmId } = await params;
  const path = firmPath(locale, firmId);
  return actOnFirm(request, { locale, firmId }, async (firm) =>
    seeOther((await joinFirm(firm)) ? `${path}?joined` : accountPath(locale, `sign-in?to=${path}`)),
  );
}
