import { refuse, seeOther } from "@/app/_access/http";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { readClock } from "@/lib/server/clock";
import { stopReminder } from "@/lib/server/reminders/subscriptions";

/** A reader's link: leads to the page with the button. Opening it ends nothing. */
export async function GET(_: Request, { params }: RouteContext<"/reminders/stop/[token]">) {
  return seeOther(`/${DEFAULT_LOCALE}/reminders/stop/${encodeURIComponent((await params).token)}`);
}

/** One click in a mail program ends the mails (RFC 8058). It comes from no page, so the link alone must do. */
export async function POST(_: Request, { params }: RouteContext<"/reminders/stop/[token]">) {
  const isDone = await stopReminder((await params).token, readClock());
  return isDone ? new Response(null, { status: 204 }) : refuse(404, "This link ends no reminders.");
}
