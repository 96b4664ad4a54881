import { actOnFirm } from "@/app/_access/gates";
import { firmPath } from "@/app/_plan/place";
import { submitStep } from "@/app/_plan/submit";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Saves a step of the firm's plan. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/plan/[stepId]/save">,
) {
  const { locale, firmId, stepId } = await params;
  return actOnFirm(request, { locale, firmId }, (firm) =>
    submitStep(request, openPlanOfFirm(firm), `${firmPath(locale, firmId)}/plan`, stepId),
  );
}
