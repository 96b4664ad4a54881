import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { showOnce } from "@/app/_access/shown-once";
import { checkEmail, readLine } from "@/app/_account/check-person";
import { FIRM_INVITED } from "@/app/_agency/made-links";
import { findMailLocale } from "@/app/_agency/may-mail";
import { readAsked } from "@/app/_agency/read-asked";
import { readKnown } from "@/app/_agency/read-known";
import { sendBack } from "@/app/_forms/returned-form";
import { MOST_USES } from "@/lib/domain/agency/invitation";
import { LONGEST_NAME } from "@/lib/domain/agency/sharing-terms";
import { readClock } from "@/lib/server/clock";
import { inviteFirm } from "@/lib/server/invitation/commands";

/** Null if what was typed is no number of uses. */
function readUses(text: string): number | null {
  const uses = Number(text);
  return /^\d{1,4}$/.test(text) && uses >= 1 && uses <= MOST_USES ? uses : null;
}

/** Makes an invitation of a firm, mails it if that was asked for, and shows its link once. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/invitations/new/make">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const now = readClock();
    const [firm, email, counsellor] = ["firm", "email", "counsellor"].map((name) => readLine(form, name));
    const { asked, problems: unasked } = readAsked(form);
    const { known, problems: unknown, facts } = readKnown(form, where.locale, now.getUTCFullYear());
    const maxUses = readUses(readLine(form, "uses"));
    const problems = {
      ...((firm ?? "").length > LONGEST_NAME ? { firm: "firm-long" } : {}),
      ...(email ? checkEmail(email) : {}),
      ...unknown,
      ...unasked,
      ...(maxUses === null ? { uses: "uses" } : {}),
    };
    if (maxUses === null || Object.keys(problems).length > 0) {
      const page = agencyPath(where, "invitations/new");
      return sendBack(page, form, { problems, facts: { ...facts, most: MOST_USES } });
    }
    const isSent = email && form.get("send") === "yes";
    const mailIn = isSent ? await findMailLocale(agency, where.locale) : undefined;
    const token = await inviteFirm(
      agency,
      {
        ...asked,
        firmName: firm || null,
        email: email?.toLowerCase() || null,
        facts: known,
        counsellorId: counsellor || null,
        maxUses,
        mailIn,
      },
      now,
    );
    const page = agencyPath(where, "invitations");
    return seeOther(`${page}?made${mailIn ? "&sent=1" : ""}`, showOnce(request, FIRM_INVITED, page, token));
  });
}
