import { actOnFirm } from "@/app/_access/gates";
import { assessmentPath } from "@/app/_assessment/paths";
import { firmPath } from "@/app/_plan/place";
import { submitStatus } from "@/app/_plan/submit";
import { isRecordId } from "@/lib/server/access/record-id";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Moves a step of the firm's plan on, and goes back to where the button was: the plan, or an assessment that asked. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/plan/[stepId]/status">,
) {
  const { locale, firmId, stepId } = await params;
  const asked = new URL(request.url).searchParams.get("assessment") ?? "";
  const page = isRecordId(asked) ? assessmentPath({ id: asked, locale }) : `${firmPath(locale, firmId)}/plan`;
  return actOnFirm(request, { locale, firmId }, (firm) =>
    submitStatus(request, openPlanOfFirm(firm), page, stepId),
  );
}
