import { actOnAgency } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { renewCode } from "@/lib/server/agency/settings";

/** Makes a new code; the old one finds nothing any more. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/settings/code">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    await renewCode(agency);
    return seeOther(`${agencyPath(where, "settings")}?renewed#code`);
  });
}
