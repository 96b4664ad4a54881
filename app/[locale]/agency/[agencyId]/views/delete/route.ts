import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";

import { deleteView } from "@/lib/server/caseload/saved-views";

/** Deletes one of the member's views. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/views/delete">,
) {
  const workplace = await params;
  return actOnAgency(request, workplace, "follow-firms", async (agency) => {
    const form = await readForm(request);
    await deleteView(agency, form?.get("id") ?? "");
    return seeOther(`${agencyPath(workplace, "views")}?done=view-deleted`);
  });
}
