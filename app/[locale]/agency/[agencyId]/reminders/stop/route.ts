import { actOnAgency } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { readClock } from "@/lib/server/clock";
import { stopMemberReminder } from "@/lib/server/reminders/subscriptions";

/** Ends the weekly mail about the member's caseload. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/reminders/stop">,
) {
  const place = await params;
  return actOnAgency(request, place, "follow-firms", async (agency) => {
    await stopMemberReminder(agency, readClock());
    return seeOther(`${agencyPath(place)}/reminders`);
  });
}
