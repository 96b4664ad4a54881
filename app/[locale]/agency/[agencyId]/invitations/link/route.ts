import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { showOnce } from "@/app/_access/shown-once";
import { FIRM_INVITED } from "@/app/_agency/made-links";
import { renewLinks } from "@/lib/server/invitation/links";

/** Makes a new link for one invitation, and shows it once. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/invitations/link">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const id = (await readForm(request))?.get("invitation") ?? "";
    const [made] = await renewLinks(agency, { id });
    const page = agencyPath(where, "invitations");
    if (!made) return seeOther(`${page}?gone`);
    return seeOther(`${page}?renewed`, showOnce(request, FIRM_INVITED, page, made.token));
  });
}
