import { actOnFirm } from "@/app/_access/gates";
import { firmPath } from "@/app/_plan/place";
import { submitStatus } from "@/app/_plan/submit";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Moves a step of the firm's plan on, and goes back to where the button was. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/plan/[stepId]/status">,
) {
  const { locale, firmId, stepId } = await params;
  return actOnFirm(request, { locale, firmId }, (firm) =>
    submitStatus(request, openPlanOfFirm(firm), `${firmPath(locale, firmId)}/plan`, stepId),
  );
}
