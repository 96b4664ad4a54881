import { isOwnRequest, refuse, seeOther } from "@/app/_access/http";
import { readClock } from "@/lib/server/clock";
import { confirmReminder } from "@/lib/server/reminders/subscriptions";

/** Whoever reads the address agrees to be reminded. The page then says what is. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/reminders/confirm/[token]/send">,
) {
  const { locale, token } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the button on this site.");
  await confirmReminder(token, readClock());
  return seeOther(`/${locale}/reminders/confirm/${token}`);
}
