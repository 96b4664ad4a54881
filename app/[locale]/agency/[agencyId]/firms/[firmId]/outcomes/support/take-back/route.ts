import { actOnCase } from "@/app/_access/gates";
import { submitTakeBack } from "@/app/_outcomes/submit";
import { agencyFirmPath } from "@/app/_plan/place";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

/** Takes back a record of help, by a counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes/support/take-back">,
) {
  const place = await params;
  const path = `${agencyFirmPath(place.locale, place.agencyId, place.firmId)}/outcomes`;
  return actOnCase(request, place, "outcomes", (scope) =>
    submitTakeBack(request, openOutcomesOfCase(scope), path),
  );
}
