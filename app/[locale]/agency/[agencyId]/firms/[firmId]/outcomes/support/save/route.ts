import { actOnCase } from "@/app/_access/gates";
import { casePath } from "@/app/_cases/paths";
import { submitSupport } from "@/app/_outcomes/submit";
import { openOutcomesOfCase } from "@/lib/server/outcomes/scope";

/** Stores help that the firm had, told by a counsellor. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/outcomes/support/save">,
) {
  const place = await params;
  const path = casePath(place, "outcomes");
  return actOnCase(request, place, "outcomes", (scope) =>
    submitSupport(request, openOutcomesOfCase(scope), path, null),
  );
}
