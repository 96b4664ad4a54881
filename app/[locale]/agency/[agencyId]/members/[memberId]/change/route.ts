import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { parseRoles } from "@/app/_agency/parse-roles";
import { listRegions } from "@/app/_agency/regions";
import { sendBack } from "@/app/_forms/returned-form";
import { changeMember } from "@/lib/server/agency/members";

/** Changes what a member does, and where. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/members/[memberId]/change">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const page = agencyPath(where, `members/${where.memberId}`);
    const roles = parseRoles(form);
    if (roles.length === 0) return sendBack(page, form, { problems: { roles: "roles-missing" } });
    const chosen = form.getAll("regions");
    const regions = listRegions(where.locale).flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
    const change = await changeMember(agency, where.memberId, { roles, regions });
    if (change === "last-administrator")
      return sendBack(page, form, { problems: { roles: "last-administrator" } });
    const isStill = where.memberId !== agency.membershipId || roles.includes("administrator");
    if (!isStill) return seeOther(`/${where.locale}/agency`);
    return seeOther(`${agencyPath(where, "members")}${change === "done" ? "?changed" : ""}`);
  });
}
