import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { showOnce } from "@/app/_access/shown-once";
import { HANDED_OVER } from "@/app/_agency/made-links";
import { handOver } from "@/lib/server/proposal/commands";

/** Makes the link by which a firm answers, and shows it once. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/meetings/link">,
) {
  const where = await params;
  return actOnAgency(request, where, "follow-firms", async (agency) => {
    const id = (await readForm(request))?.get("proposal") ?? "";
    const token = await handOver(agency, id);
    const page = agencyPath(where, "meetings");
    if (!token) return seeOther(`${page}?gone`);
    return seeOther(
      `${page}?${new URLSearchParams({ handed: id })}`,
      showOnce(request, HANDED_OVER, page, token),
    );
  });
}
