import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";

import { sendBack } from "@/app/_forms/returned-form";
import { formatView } from "@/lib/domain/portfolio/caseload-view";
import { listCounsellors } from "@/lib/server/agency/members";
import { LONGEST_VIEW_NAME, MOST_VIEWS, saveView } from "@/lib/server/caseload/saved-views";
import { donePath } from "../../_caseload/done-path";
import { readView } from "../../_caseload/load";

/** Keeps a view under a name, in the shortest form of its address. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/views/save">,
) {
  const workplace = await params;
  return actOnAgency(request, workplace, "follow-firms", async (agency) => {
    const form = (await readForm(request)) ?? new URLSearchParams();
    const name = form.get("name") ?? "";
    const address = Object.fromEntries(new URLSearchParams(form.get("query") ?? ""));
    const { view } = readView(address, await listCounsellors(agency));
    const query = formatView({ ...view, page: 1 });
    const problem = await saveView(agency, name, query);
    if (problem === null) return seeOther(donePath(workplace, query, "view-saved"));
    return sendBack(agencyPath(workplace, "views"), new URLSearchParams({ name, query }), {
      problems: { name: problem },
      facts: { most: problem === "too-many" ? MOST_VIEWS : LONGEST_VIEW_NAME },
    });
  });
}
