import { rememberAccess } from "@/app/_access/access";
import { isOwnRequest, refuse, seeOther } from "@/app/_access/http";
import { assessmentPath } from "@/app/_assessment/paths";
import { readUpload } from "@/app/_sharing/read-upload";
import { takeUp } from "@/app/_sharing/take-up";
import { formatTroubles } from "@/app/_sharing/troubles";
import { isLocale } from "@/lib/i18n/locale";
import { importAssessment } from "@/lib/server/assessment/import-assessment";
import { readClock } from "@/lib/server/clock";

/** Begins an assessment with the answers of a file, or says all that stands against it and begins none. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/assess/import/file">) {
  const { locale } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the field on this site.");
  if (!isLocale(locale)) return seeOther("/");
  const taken = takeUp(await readUpload(request), readClock().getUTCFullYear());
  if (!taken.ok) return seeOther(`/${locale}/assess/import?${formatTroubles(taken)}`);
  const { id, firmId, token } = await importAssessment({ ...taken.carried, locale });
  return seeOther(assessmentPath({ id, locale }, "check"), rememberAccess(request, firmId, token));
}
