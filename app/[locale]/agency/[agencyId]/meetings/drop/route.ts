import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { dropProposal } from "@/lib/server/proposal/commands";

/** Takes back what was begun for a firm, with all its answers. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/meetings/drop">,
) {
  const where = await params;
  return actOnAgency(request, where, "follow-firms", async (agency) => {
    const id = (await readForm(request))?.get("proposal") ?? "";
    const dropped = await dropProposal(agency, id);
    return seeOther(`${agencyPath(where, "meetings")}?${dropped ? "dropped" : "gone"}`);
  });
}
