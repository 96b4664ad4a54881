import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { firmPath } from "@/app/_access/paths";
import { withdrawConsent } from "@/lib/server/consent/commands";

/** Ends what is shared with an agency, at once. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/sharing/[agencyId]/withdraw">,
) {
  const where = await params;
  return actOnFirm(request, where, async (firm) => {
    const withdrawn = await withdrawConsent(firm, where.agencyId);
    return seeOther(`${firmPath(where, "sharing")}${withdrawn ? "?withdrawn" : ""}`);
  });
}
