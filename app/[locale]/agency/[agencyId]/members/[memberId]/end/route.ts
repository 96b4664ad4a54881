import { actOnAgency } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { sendBack } from "@/app/_forms/returned-form";
import { endMembership } from "@/lib/server/agency/members";

/** Ends a membership, at once; not that of the last administrator. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/members/[memberId]/end">,
) {
  const where = await params;
  return actOnAgency(request, where, "administer", async (agency) => {
    const change = await endMembership(agency, where.memberId);
    if (change === "last-administrator") {
      const page = agencyPath(where, `members/${where.memberId}`);
      return sendBack(page, new URLSearchParams(), { problems: { end: "last-administrator" } });
    }
    const isOwn = where.memberId === agency.membershipId;
    if (change === "done" && isOwn) return seeOther(`/${where.locale}/agency`);
    return seeOther(`${agencyPath(where, "members")}${change === "done" ? "?ended" : ""}`);
  });
}
