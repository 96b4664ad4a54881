import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { sharingPath } from "@/app/_consent/paths";
import { readTermsForm, tellMissing } from "@/app/_consent/read-terms";
import { sendBack } from "@/app/_forms/returned-form";
import { readClock } from "@/lib/server/clock";
import { changeConsent } from "@/lib/server/consent/commands";
import { findConsent } from "@/lib/server/consent/queries";

/** Changes what an agency sees from this moment on. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/sharing/[agencyId]/change">,
) {
  const where = await params;
  return actOnFirm(request, where, async (firm) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const now = readClock();
    const current = await findConsent(firm, where.agencyId, now);
    if (!current) return seeOther(sharingPath(where));
    const reading = readTermsForm(form, now, current.until);
    if (!reading.ok) {
      const page = sharingPath(where, `${where.agencyId}`);
      return sendBack(page, form, { problems: tellMissing(reading.missing) });
    }
    const changed = await changeConsent(firm, where.agencyId, reading.terms, now);
    return seeOther(`${sharingPath(where)}${changed ? "?changed" : ""}`);
  });
}
