import { isOwnRequest, refuse, seeOther } from "@/app/_access/http";
import { readClock } from "@/lib/server/clock";
import { stopReminder } from "@/lib/server/reminders/subscriptions";

/** Ends the mails to the address that got the link. The page then says what is. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/reminders/stop/[token]/send">,
) {
  const { locale, token } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the button on this site.");
  await stopReminder(token, readClock());
  return seeOther(`/${locale}/reminders/stop/${token}`);
}
