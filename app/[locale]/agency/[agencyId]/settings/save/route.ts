import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { readLine } from "@/app/_account/check-person";
import { listRegions } from "@/app/_agency/regions";
import { sendBack } from "@/app/_forms/returned-form";
import { LONGEST_NAME } from "@/lib/domain/agency/sharing-terms";
import { changeProfile } from "@/lib/server/agency/settings";

/** Saves the name of the agency and the regions that it works in. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/settings/save">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const page = agencyPath(where, "settings");
    const name = readLine(form, "name");
    if (name === "" || name.length > LONGEST_NAME)
      return sendBack(page, form, { problems: { name: "name-missing" } });
    const chosen = form.getAll("regions");
    const regions = listRegions(where.locale).flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
    await changeProfile(agency, { name, regions });
    return seeOther(`${page}?saved`);
  });
}
