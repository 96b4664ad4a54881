import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { readClock } from "@/lib/server/clock";
import { handleReport } from "@/lib/server/directory/commands";
import { keepsDirectory } from "@/lib/server/directory/keeper";

/** Marks a report on the directory as dealt with. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/reports/handled">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    if (!(await keepsDirectory(agency))) return refuse(404, "There is nothing here for you.");
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the button on this site.");
    const isDone = await handleReport(agency, form.get("report") ?? "", readClock());
    return seeOther(`${agencyPath(where, "reports")}?${isDone ? "done" : "gone"}`);
  });
}
