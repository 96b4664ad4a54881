import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_assessment/http";
import { reportPath } from "@/app/_directory/paths";
import { forgetTyped, keepTyped } from "@/app/_directory/typed-report";
import { getContent } from "@/lib/content/load";
import { parseReport, type ReportField } from "@/lib/domain/directory/report";
import { isLocale } from "@/lib/i18n/locale";
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
  const typedIn = (field: ReportField) => form.get(field) ?? "";
  const typed = { kind: typedIn("kind"), details: typedIn("details"), email: typedIn("email") };
  const here = reportPath(locale, bodyId);
  const reading = parseReport(typed);
  if (!reading.ok) return seeOther(`${here}?again#problems`, keepTyped(locale, bodyId, typed));
  const { checked } = body;
  const outcome = await storeReport({ ...reading.report, bodyId, checked, locale }, new Date());
  return outcome === "stored"
    ? seeOther(`${here}?stored`, forgetTyped(locale, bodyId))
    : seeOther(`${here}?full`, keepTyped(locale, bodyId, typed));
}
