import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitCheckIn } from "@/app/_outcomes/submit";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

/** Stores a check-in by a counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes/check-in/save">,
) {
  const place = await params;
  const path = casePath(place, "outcomes");
  return actOnCase(request, place, "outcomes", (scope) =>
    submitCheckIn(request, openOutcomesOfCase(scope), path, null),
  );
}
