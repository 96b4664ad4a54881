import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { firmPath } from "@/app/_plan/place";
import { revokeCalendarLink } from "@/lib/server/plan/calendar";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Ends the address for calendar programs. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/plan/calendar/revoke">,
) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    await revokeCalendarLink(openPlanOfFirm(firm));
    return seeOther(`${firmPath(locale, firmId)}/plan?ended#calendar`);
  });
}
