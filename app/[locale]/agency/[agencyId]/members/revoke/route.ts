import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { revokeMemberInvitation } from "@/lib/server/invitation/commands";

/** Takes back the invitation of a member. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/members/revoke">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    const id = (await readForm(request))?.get("invitation") ?? "";
    const revoked = await revokeMemberInvitation(agency, id);
    return seeOther(`${agencyPath(where, "members")}${revoked ? "?revoked" : ""}`);
  });
}
