import { findAccess } from "@/app/_access/access";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { viewWhatIf } from "@/app/_what-if/view-what-if";

/** What a browser needs to try other answers, on the answers as they stand. Nothing comes back from there but a goal. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/assess/[assessmentId]/result/what-if">,
) {
  const { assessmentId } = await params;
  const access = await findAccess(assessmentId);
  if (!access) return Response.json(null, { status: 404 });
  const view = await viewWhatIf(await readAssessment(access.scope));
  return Response.json(view, { headers: { "Cache-Control": "private, no-store" } });
}
