import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { reportPath } from "@/app/_directory/paths";
import { forgetTyped, keepTyped } from "@/app/_forms/typed-form";
import { getContent } from "@/lib/content/load";
import { parseReport, readTypedReport } from "@/lib/domain/directory/report";
import { isLocale } from "@/lib/i18n/locale";
import { readClock } from "@/lib/server/clock";
import { storeReport } from "@/lib/server/directory/commands";

/** Stores what a reader tells about an entry, or sends the form back with all that was typed. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/directory/[bodyId]/report/send">,
) {
  const { locale, bodyId } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the form on this site.");
  const body = getContent().directory.find(({ id }) => id === bodyId);
  if (!body || !isLocale(locale)) return refuse(404, "There is no such entry in the directory.");
  const form = await readForm(request);
  if (!form) return refuse(400, "This was not sent by the form on this site, or is longer than it can be.");
  const here = reportPath(locale, bodyId);
  const reading = parseReport(readTypedReport(form));
  if (!reading.ok) return seeOther(`${here}?again#problems`, keepTyped(here, form));
  const { checked } = body;
  const outcome = await storeReport({ ...reading.report, bodyId, checked, locale }, readClock());
  return outcome === "stored"
    ? seeOther(`${here}?stored`, forgetTyped(here))
    : seeOther(`${here}?full`, keepTyped(here, form));
}
