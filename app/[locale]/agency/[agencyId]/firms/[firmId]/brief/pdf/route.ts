import { findVisitor } from "@/app/_access/access";
import { refuse, seeOther } from "@/app/_access/http";
import { readCaseOfBrief } from "@/app/_brief/case-of-brief";
import { viewBrief } from "@/app/_brief/view-brief";
import { casePath } from "@/app/_cases/paths";
import { makeBrief } from "@/app/_paper/make-brief";
import { fileResponse } from "@/app/_results/send-file";
import { openCase } from "@/lib/server/agency/case-scope";
import { openAgency } from "@/lib/server/agency/scope";

/** The brief for a meeting as one page to carry along. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/firms/[firmId]/brief/pdf">,
) {
  const address = await params;
  const agency = await openAgency(address.agencyId, await findVisitor(), "follow-firms");
  const scope = agency && (await openCase(agency, address.firmId, "results"));
  if (!agency || !scope) return refuse(404, "There is nothing here for you.");
  const of = await readCaseOfBrief(agency, scope, address.locale);
  if (!of) return seeOther(casePath(address, "brief"));
  const view = await viewBrief(of);
  const body = await makeBrief(view);
  return fileResponse(`seaworthy-brief-${view.day}`, { type: "application/pdf", ending: "pdf", body });
}
