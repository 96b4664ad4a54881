import { findAccess } from "@/app/_access/access";
import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { type FoundSection, findSection } from "@/app/_assessment/find-section";
import { keepForm } from "@/app/_assessment/kept-form";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath, closedPath, sectionPath } from "@/app/_assessment/paths";
import { saveSection } from "@/app/_assessment/save-section";

/** Where the reader goes from a section that was saved. */
function nextPath({ loaded, section, index, end }: FoundSection, form: URLSearchParams): string {
  const { scope, sections } = loaded;
  if (form.get("next") === "overview") return assessmentPath(scope);
  const query = section.shows.length > 0 ? { after: section.id } : undefined;
  return sectionPath(scope, sections[index + 1]?.id ?? end, query);
}

/** Takes the form of a section, with or without script on the page, and goes on. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/assess/[assessmentId]/[section]/save">,
) {
  const { locale, assessmentId, section: sectionId } = await params;
  if (!isOwnRequest(request)) return refuse(403, "Please use the form on this site.");
  const here = sectionPath({ id: assessmentId, locale }, sectionId);
  const access = await findAccess(assessmentId);
  const form = await readForm(request);
  if (!access) return seeOther(closedPath(locale), keepForm(assessmentId, sectionId, form));
  const found = findSection(await readAssessment(access.scope), sectionId);
  if (!found) return seeOther(here);
  if (!form) return seeOther(`${here}?unread`);

  const { hasTroubles, appeared } = await saveSection(found.loaded, found.section, form);
  const stays = ["clear", "take", "search"].flatMap((button) => form.get(button) ?? []);
  if (hasTroubles) return seeOther(`${here}#problems`);
  if (stays[0] !== undefined) return seeOther(`${here}#q-${stays[0].replaceAll(".", "-")}`);
  if (appeared.length > 0) {
    const more = new URLSearchParams(appeared.map((id) => ["more", id]));
    return seeOther(`${here}?${more}`);
  }
  return seeOther(nextPath(found, form));
}
