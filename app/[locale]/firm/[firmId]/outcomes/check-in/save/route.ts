import { actOnFirm } from "@/app/_access/gates";
import { submitCheckIn } from "@/app/_outcomes/submit";
import { firmPath } from "@/app/_plan/place";
import { openOutcomesOfFirm } from "@/lib/server/outcomes/scope";

/** Stores a check-in by the firm. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/outcomes/check-in/save">,
) {
  const place = await params;
  const path = `${firmPath(place.locale, place.firmId)}/outcomes`;
  return actOnFirm(request, place, (firm) => submitCheckIn(request, openOutcomesOfFirm(firm), path, null));
}
