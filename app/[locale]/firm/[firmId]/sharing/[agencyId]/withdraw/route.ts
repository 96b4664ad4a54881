import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { sharingPath } from "@/app/_consent/paths";
import { withdrawConsent } from "@/lib/server/consent/commands";

/** Ends what is shared with an agency, at once. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/sharing/[agencyId]/withdraw">,
) {
  const where = await params;
  return actOnFirm(request, where, async (firm) => {
    const withdrawn = await withdrawConsent(firm, where.agencyId);
    return seeOther(`${sharingPath(where)}${withdrawn ? "?withdrawn" : ""}`);
  });
}
