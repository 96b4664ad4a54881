import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitTakeBack } from "@/app/_outcomes/submit";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

/** Takes back a record of help, by a counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes/support/take-back">,
) {
  const place = await params;
  const path = casePath(place, "outcomes");
  return actOnCase(request, place, "outcomes", (scope) =>
    submitTakeBack(request, openOutcomesOfCase(scope), path),
  );
}
