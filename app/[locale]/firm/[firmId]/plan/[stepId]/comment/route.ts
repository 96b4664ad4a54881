import { actOnFirm } from "@/app/_access/gates";
import { firmPath } from "@/app/_plan/place";
import { submitComment } from "@/app/_plan/submit";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Adds a comment of the firm to a step. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/plan/[stepId]/comment">,
) {
  const { locale, firmId, stepId } = await params;
  return actOnFirm(request, { locale, firmId }, (firm) =>
    submitComment(request, openPlanOfFirm(firm), `${firmPath(locale, firmId)}/plan`, stepId),
  );
}
