import { actOnFirm } from "@/app/_access/gates";
import { readForm, refuse, seeOther } from "@/app/_access/http";
import { sharingPath } from "@/app/_consent/paths";
import { readTermsForm, tellMissing } from "@/app/_consent/read-terms";
import { sendBack } from "@/app/_forms/returned-form";
import { parseAgencyCode } from "@/lib/domain/agency/agency-code";
import { readClock } from "@/lib/server/clock";
import { giveConsent } from "@/lib/server/consent/commands";

/** Shares with the agency that has the code, on the terms of the form. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/firm/[firmId]/sharing/give/agree">,
) {
  const where = await params;
  return actOnFirm(request, where, async (firm) => {
    const form = await readForm(request);
    if (!form) return refuse(400, "Please use the form on this site.");
    const code = parseAgencyCode(form.get("agency") ?? "");
    const page = sharingPath(where, "give");
    const query = new URLSearchParams({ agency: code ?? form.get("agency") ?? "" });
    const now = readClock();
    const reading = readTermsForm(form, now);
    if (!reading.ok) return sendBack(page, form, { problems: tellMissing(reading.missing) }, query);
    const given = code !== null && (await giveConsent(firm, code, reading.terms, now));
    return seeOther(given ? `${sharingPath(where)}?given` : `${page}?${query}`);
  });
}
