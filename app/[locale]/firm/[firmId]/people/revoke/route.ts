import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { firmPath } from "@/app/_plan/place";
import { isRecordId } from "@/lib/server/access/record-id";
import { revokeInvitation } from "@/lib/server/firm/invitations";

/** Ends an invitation that nobody has used. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/people/revoke">,
) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const id = (await readForm(request))?.get("invitation") ?? "";
    if (!isRecordId(id)) return refuse(400, "Please use the button on this site.");
    await revokeInvitation(firm, id);
    return seeOther(`${firmPath(locale, firmId)}?revoked`);
  });
}
