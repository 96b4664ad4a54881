import { rememberAccess } from "@/app/_access/access";
import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { assessmentPath, sectionPath } from "@/app/_assessment/paths";
import { getContent } from "@/lib/content/load";
import { JOURNEYS } from "@/lib/domain/edition/schema";
import { isLocale } from "@/lib/i18n/locale";
import { createAssessment } from "@/lib/server/assessment/commands";

/** Makes an assessment and opens its first section. */
export async function POST(request: Request, { params }: RouteContext<"/[locale]/assess/start">) {
  const { locale } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please start from the first page of this site.");
  const form = await readForm(request);
  const journey = JOURNEYS.find((one) => one === form?.get("journey"));
  if (!journey || !isLocale(locale)) return seeOther("/");
  const { data } = getContent().currentEdition;
  const { id, firmId, token } = await createAssessment({ journey, locale, edition: data.id });
  const first = data.sections[journey][0];
  const path = first ? sectionPath({ id, locale }, first.id) : assessmentPath({ id, locale });
  return seeOther(path, rememberAccess(request, firmId, token));
}
