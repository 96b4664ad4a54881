import { actOnAgency } from "@/app/_access/gates";
import { readForm, seeOther } from "@/app/_access/http";
import { agencyPath } from "@/app/_access/paths";
import { findMailLocale } from "@/app/_agency/may-mail";
import { sendLinks } from "@/lib/server/invitation/links";

/** Mails new links to all firms of an imported list that have an address and have not come yet. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/agency/[agencyId]/invitations/send">,
) {
  const where = await params;
  return actOnAgency(request, where, "invite-firms", async (agency) => {
    const importId = (await readForm(request))?.get("list") ?? "";
    const mailIn = await findMailLocale(agency, where.locale);
    const count = mailIn ? await sendLinks(agency, { importId }, mailIn) : 0;
    const query = new URLSearchParams({ list: importId, sent: String(count) });
    return seeOther(`${agencyPath(where, "invitations")}?${query}`);
  });
}
