import { actOnFirm } from "@/app/_access/gates";
import { submitTakeBack } from "@/app/_outcomes/submit";
import { firmPath } from "@/app/_plan/place";
import { openOutcomesOfFirm } from "@/lib/server/outcomes/scope";

/** Takes back a record of help, by the firm. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/outcomes/support/take-back">,
) {
  const place = await params;
  const path = `${firmPath(place.locale, place.firmId)}/outcomes`;
  return actOnFirm(request, place, (firm) => submitTakeBack(request, openOutcomesOfFirm(firm), path));
}
