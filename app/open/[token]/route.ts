import { rememberAccess } from "@/app/_access/access";
import { seeOther } from "@/app/_access/http";
import { guessLimited } from "@/app/_access/wrong-links";
import { findSection } from "@/app/_assessment/find-section";
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
  const found = findSection(await readAssessment(scope), kept.sectionId);
  if (found) await saveSection(found.loaded, found.section, kept.form);
  return found?.section.id ?? null;
}

/** A private link: this browser may open the firm from now on. The token leaves the address at once. */
export async function GET(request: Request, { params }: RouteContext<"/open/[token]">) {
  const { token } = await params;
  const { found: scope, waitMinutes } = await guessLimited(request, () => openByToken(token));
  if (!scope) return seeOther(`/${DEFAULT_LOCALE}/open${waitMinutes ? `?wait=${waitMinutes}` : ""}`);
  const keptSection = await saveKept(scope);
  const path = keptSection ? `${assessmentPath(scope, keptSection)}?kept` : assessmentPath(scope);
  const headers = new Headers(rememberAccess(request, scope.firmId, token));
  if (keptSection) headers.append("Set-Cookie", dropKeptForm(scope.id));
  return seeOther(path, headers);
}
