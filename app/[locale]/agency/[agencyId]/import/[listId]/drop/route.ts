import { actOnAgency } from "@/app/_access/gates";
import { seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { dropList } from "@/lib/server/client-import/commands";
import { openList } from "@/lib/server/client-import/scope";

/** Deletes a list that waits; nothing was made of it. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/import/[listId]/drop">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const list = await openList(agency, where.listId);
    if (list) await dropList(list);
    return seeOther(`${agencyPath(where, "import")}${list ? "?dropped" : ""}`);
  });
}
