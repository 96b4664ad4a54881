import { forgetAccess } from "@/app/_access/access";
import { actOnFirm } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { listAssessments } from "@/lib/server/firm/firm";
import { eraseFirm } from "@/lib/server/rights/erase-firm";

/** More than anybody answers on one device without sending. */
const MOST_NAMED = 20;

/** Deletes all of the firm, and makes this browser forget its link and what waits on it. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/delete/confirmed">,
) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const assessments = (await listAssessments(firm)).slice(0, MOST_NAMED);
    await eraseFirm(firm);
    const query = new URLSearchParams(assessments.map(({ id }) => ["id", id]));
    return seeOther(`/${locale}/firm/deleted?${query}`, forgetAccess(request, firm.id));
  });
}
