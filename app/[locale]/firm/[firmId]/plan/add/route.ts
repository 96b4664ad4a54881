import { actOnFirm } from "@/app/_access/gates";
import { firmPath } from "@/app/_plan/place";
import { submitNewStep } from "@/app/_plan/submit";
import { openPlanOfFirm } from "@/lib/server/plan/scope";

/** Adds a step that the firm wrote. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/firm/[firmId]/plan/add">) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, (firm) =>
    submitNewStep(request, openPlanOfFirm(firm), `${firmPath(locale, firmId)}/plan`),
  );
}
