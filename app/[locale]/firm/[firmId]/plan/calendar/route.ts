import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { showOnce } from "@/app/_access/shown-once";
import { CALENDAR_MADE } from "@/app/_plan/calendar-section";
import { firmPath } from "@/app/_plan/place";
import { renewCalendarLink } from "@/lib/server/plan/calendar";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Makes an address for a calendar program, and shows it once; the one before it opens nothing any more. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/plan/calendar">,
) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const page = `${firmPath(locale, firmId)}/plan`;
    const token = await renewCalendarLink(openPlanOfFirm(firm));
    return seeOther(`${page}#calendar`, showOnce(request, CALENDAR_MADE, page, token));
  });
}
