import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { accountPath } from "@/app/_account/paths";
import { firmPath } from "@/app/_plan/place";
import { leaveFirm } from "@/lib/server/firm/people";

/** Takes the firm out of the account of who asks, or of another of its people. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/people/leave">,
) {
  const { locale, firmId } = await params;
  return actOnFirm(request, { locale, firmId }, async (firm) => {
    const person = (await readForm(request))?.get("person");
    if (!person || firm.userId === null) return refuse(400, "Please use the button on this site.");
    await leaveFirm(firm, person);
    return seeOther(
      person === firm.userId ? `${accountPath(locale)}?left-firm` : `${firmPath(locale, firmId)}?removed`,
    );
  });
}
