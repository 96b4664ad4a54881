import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { showOnce } from "@/app/_access/shown-once";
import { checkEmail, readLine } from "@/app/_account/check-person";
import { MEMBER_INVITED } from "@/app/_agency/made-links";
import { findMailLocale } from "@/app/_agency/may-mail";
import { parseRoles } from "@/app/_agency/parse-roles";
import { sendBack } from "@/app/_forms/returned-form";
import { inviteMember } from "@/lib/server/invitation/commands";

const DAYS = 7;

/** Invites somebody to work for the agency. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/members/invite">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const page = agencyPath(where, "members");
    const email = readLine(form, "email").toLowerCase();
    const roles = parseRoles(form);
    const problems = {
      ...checkEmail(email),
      ...(roles.length > 0 ? {} : { roles: "roles-missing" }),
    };
    if (Object.keys(problems).length > 0) return sendBack(page, form, { problems });
    const mailIn = await findMailLocale(agency, where.locale);
    const token = await inviteMember(agency, { email, roles, days: DAYS, mailIn });
    return seeOther(mailIn ? `${page}?sent` : page, showOnce(request, MEMBER_INVITED, page, token));
  });
}
