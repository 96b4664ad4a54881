import { actOnFirm } from "@/app/_access/gates";
import { submitSupport } from "@/app/_outcomes/submit";
import { firmPath } from "@/app/_plan/place";
import { openOutcomesOfFirm } from "@/lib/server/outcomes/scope";

/** Stores a correction of a record of help by the firm. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/outcomes/support/[supportId]/save">,
) {
  const place = await params;
  const path = `${firmPath(place.locale, place.firmId)}/outcomes`;
  return actOnFirm(request, place, (firm) =>
    submitSupport(request, openOutcomesOfFirm(firm), path, place.supportId),
  );
}
