import { refuse } from "@/app/_access/http";
import { sendCalendar } from "@/app/_plan/calendar-file";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { openCalendar } from "@/lib/server/plan/calendar";

/** What a calendar program reads by itself: the due days of one firm's plan, and nothing else of it. */
export async function GET(_: Request, { params }: RouteContext<"/calendar/[token]">) {
  const steps = await openCalendar((await params).token.replace(/\.ics$/, ""));
  return steps ? sendCalendar(steps, DEFAULT_LOCALE, null) : refuse(404, "This address opens no calendar.");
}
