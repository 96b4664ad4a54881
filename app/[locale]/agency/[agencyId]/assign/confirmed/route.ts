import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";

import { sendBack } from "@/app/_forms/returned-form";
import { assignCases, LONGEST_HANDOVER_NOTE } from "@/lib/server/caseload/commands";
import { donePath } from "../../_caseload/done-path";
import { readChosenField } from "../../_caseload/read-chosen";

/** Gives the chosen firms to somebody else to follow up, and says how many changed hands. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/assign/confirmed">,
) {
  const workplace = await params;
  return actOnAgency(request, workplace, "follow-firms", async (agency) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const [to, note] = [form.get("to") ?? "", form.get("note") ?? ""];
    const back = (problems: Readonly<Record<string, string>>) =>
      sendBack(agencyPath(workplace, "assign"), form, {
        problems,
        facts: { most: LONGEST_HANDOVER_NOTE },
      });
    const problems = {
      ...(to === "" ? { to: "to-missing" } : {}),
      ...(note.trim().length > LONGEST_HANDOVER_NOTE ? { note: "note-too-long" } : {}),
    };
    if (Object.keys(problems).length > 0) return back(problems);
    const outcome = await assignCases(agency, {
      firmIds: readChosenField(form),
      to: to === "nobody" ? null : to,
      note,
    });
    return outcome
      ? seeOther(donePath(workplace, form.get("view"), "assigned", outcome))
      : back({ to: "to-gone" });
  });
}
