import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { archiveCases } from "@/lib/server/caseload/commands";
import { donePath } from "../../_caseload/done-path";
import { readChosenField } from "../../_caseload/read-chosen";

/** Puts the chosen firms away, or takes them out again, and says how many. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/archive/confirmed">,
) {
  const workplace = await params;
  return actOnAgency(request, workplace, "follow-firms", async (agency) => {
    const form = (await readForm(request)) ?? new URLSearchParams();
    const archived = form.get("take") !== "out";
    const outcome = await archiveCases(agency, { firmIds: readChosenField(form), archived });
    return seeOther(donePath(workplace, form.get("view"), archived ? "archived" : "unarchived", outcome));
  });
}
