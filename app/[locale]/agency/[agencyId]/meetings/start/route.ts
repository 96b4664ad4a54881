import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { readLine } from "@/app/_account/check-person";
import { assessmentPath, sectionPath } from "@/app/_assessment/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { getContent } from "@/lib/content/load";
import { LONGEST_NAME } from "@/lib/domain/agency/sharing-terms";
import { JOURNEYS } from "@/lib/domain/edition/schema";
import { isLocale } from "@/lib/i18n/locale";
import { proposeFirm } from "@/lib/server/proposal/commands";

/** Begins an assessment for a firm in a meeting, and opens its first section. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/meetings/start">,
) {
  const where = await params;
  return actOnAgency(request, where, "follow-firms", async (agency) => {
    const { locale } = where;
    const form = await readForm(request);
    if (!form || !isLocale(locale)) return refuse(400, "Please use the form on this site.");
    const name = readLine(form, "firm");
    if (name === "" || name.length > LONGEST_NAME)
      return sendBack(agencyPath(where, "meetings"), form, { problems: { firm: "firm-missing" } });
    const journey = JOURNEYS.find((one) => one === form.get("journey")) ?? "full";
    const { data } = getContent().currentEdition;
    const { id } = await proposeFirm(agency, { name, journey, locale, edition: data.id });
    const first = data.sections[journey][0];
    return seeOther(first ? sectionPath({ id, locale }, first.id) : assessmentPath({ id, locale }));
  });
}
