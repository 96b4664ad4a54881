import { actOnCase } from "@/app/_access/gates";
import { submitCheckIn } from "@/app/_outcomes/submit";
import { agencyFirmPath } from "@/app/_plan/place";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

/** Stores a check-in by a counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes/check-in/save">,
) {
  const place = await params;
  const path = `${agencyFirmPath(place.locale, place.agencyId, place.firmId)}/outcomes`;
  return actOnCase(request, place, "outcomes", (scope) =>
    submitCheckIn(request, openOutcomesOfCase(scope), path, null),
  );
}
