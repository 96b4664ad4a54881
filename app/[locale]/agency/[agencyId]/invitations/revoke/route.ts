import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { revokeFirmInvitation } from "@/lib/server/invitation/commands";

/** Takes back the invitation of a firm. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/invitations/revoke">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const id = (await readForm(request))?.get("invitation") ?? "";
    const revoked = await revokeFirmInvitation(agency, id);
    return seeOther(`${agencyPath(where, "invitations")}?${revoked ? "revoked" : "gone"}`);
  });
}
