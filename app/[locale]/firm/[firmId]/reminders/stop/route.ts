import { actOnFirm } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { firmPath } from "@/app/_plan/place";
import { readClock } from "@/lib/server/clock";
import { stopFirmReminder } from "@/lib/server/reminders/subscriptions";

/** Ends the mails to one of the firm's addresses. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/reminders/stop">,
) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    await stopFirmReminder(firm, (await readForm(request))?.get("subscription") ?? "", readClock());
    return seeOther(`${firmPath(locale, firmId)}/reminders?stopped`);
  });
}
