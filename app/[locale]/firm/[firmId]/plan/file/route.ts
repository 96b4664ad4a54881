import { findVisitor } from "@/app/_access/access";
import { refuse } from "@/app/_access/http";
import { sendCalendar } from "@/app/_plan/calendar-file";
import { openFirm } from "@/lib/server/firm/scope";
import { listSteps } from "@/lib/server/plan/queries";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** The due days of the plan as a calendar file. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/firm/[firmId]/plan/file">) {
  const { locale, firmId } = await params;
  const firm = await openFirm(firmId, await findVisitor());
  if (!firm) return refuse(404, "There is nothing here for you.");
  return sendCalendar(await listSteps(openPlanOfFirm(firm)), locale, firm.name);
}
