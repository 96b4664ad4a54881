import { rememberAccess } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { dropKeptForm, findKeptForm } from "@/app/_assessment/kept-form";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath } from "@/app/_assessment/paths";
import { saveSection } from "@/app/_assessment/save-section";
import { DEFAULT_LOCALE } from "@/lib/i18n/locale";
import { type AssessmentScope, openByToken } from "@/lib/server/assessment/scope";

/** Saves a form that waited on this device for the right link. The section that it belongs to, or null. */
async function saveKept(scope: AssessmentScope): Promise<string | null> {
  const kept = await findKeptForm(scope.id);
  if (!kept) return null;
  const loaded = await readAssessment(scope);
  const section = loaded.sections.find(({ id }) => id === kept.sectionId);
  if (section) await saveSection(loaded, section, kept.form);
  return section?.id ?? null;
}

/** A private link: this browser may open the firm from now on. The token leaves the address at once. */
export async function GET(request: Request, { params }: RouteContext<"/open/[token]">) {
  const { token } = await params;
  const scope = await openByToken(token);
  if (!scope) return seeOther(`/${DEFAULT_LOCALE}/open`);
  const keptSection = await saveKept(scope);
  const path = keptSection ? `${assessmentPath(scope, keptSection)}?kept` : assessmentPath(scope);
  const headers = new Headers(rememberAccess(request, scope.firmId, token));
  if (keptSection) headers.append("Set-Cookie", dropKeptForm(scope.id));
  return seeOther(path, headers);
}
