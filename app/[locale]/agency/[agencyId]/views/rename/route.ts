import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";

import { sendBack } from "@/app/_forms/returned-form";
import { LONGEST_VIEW_NAME, renameView } from "@/lib/server/caseload/saved-views";

/** Gives one of the member's views another name. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/views/rename">,
) {
  const workplace = await params;
  return actOnAgency(request, workplace, "follow-firms", async (agency) => {
    const form = (await readForm(request)) ?? new URLSearchParams();
    const page = agencyPath(workplace, "views");
    const problem = await renameView(agency, form.get("id") ?? "", form.get("name") ?? "");
    return problem === null
      ? seeOther(`${page}?done=view-renamed`)
      : sendBack(page, form, { problems: { name: problem }, facts: { most: LONGEST_VIEW_NAME } });
  });
}
