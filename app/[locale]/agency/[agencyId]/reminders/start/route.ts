import { findSignedIn } from "@/app/_access/access";
import { actOnAgency } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { USUAL } from "@/app/_reminders/read-wish";
import { isTimeZone } from "@/lib/domain/follow-up/quiet-hours";
import { readClock } from "@/lib/server/clock";
import { canSendMail } from "@/lib/server/mail/outbox";
import { remindMember } from "@/lib/server/reminders/subscriptions";

/** Begins the weekly mail about the member's caseload, at the address of their account. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/reminders/start">,
) {
  const place = await params;
  return actOnAgency(request, place, "follow-firms", async (agency) => {
    const person = await findSignedIn();
    if (!person || !canSendMail()) return refuse(400, "Please use the button on this site.");
    const { email, locale } = person;
    const wished = (await readForm(request))?.get("timeZone") ?? "";
    const timeZone = isTimeZone(wished) ? wished : USUAL.timeZone;
    await remindMember(agency, { ...USUAL, timeZone, rhythm: "weekly", email, locale }, readClock());
    return seeOther(`${agencyPath(place)}/reminders`);
  });
}
