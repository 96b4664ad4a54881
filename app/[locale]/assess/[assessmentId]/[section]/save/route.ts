import { findAccess } from "@/app/_access/access";
import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { keepForm } from "@/app/_assessment/kept-form";
import { type LoadedAssessment, readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath, closedPath, sectionPath } from "@/app/_assessment/paths";
import { saveSection } from "@/app/_assessment/save-section";
import type { Section } from "@/lib/domain/edition/schema";

/** Where the reader goes from a section that was saved. */
function nextPath({ scope, sections }: LoadedAssessment, section: Section, form: URLSearchParams): string {
  if (form.get("next") === "overview") return assessmentPath(scope);
  const next = sections[sections.indexOf(section) + 1];
  const query = section.shows.length > 0 ? { after: section.id } : undefined;
  return sectionPath(scope, next?.id ?? "check", query);
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
  const loaded = await readAssessment(access.scope);
  const section = loaded.sections.find(({ id }) => id === sectionId);
  if (!section) return seeOther(here);
  if (!form) return seeOther(`${here}?unread`);

  const { hasTroubles, appeared } = await saveSection(loaded, section, form);
  const stays = ["clear", "take", "search"].flatMap((button) => form.get(button) ?? []);
  if (hasTroubles) return seeOther(`${here}#problems`);
  if (stays[0] !== undefined) return seeOther(`${here}#q-${stays[0].replaceAll(".", "-")}`);
  if (appeared.length > 0) {
    const more = new URLSearchParams(appeared.map((id) => ["more", id]));
    return seeOther(`${here}?${more}`);
  }
  return seeOther(nextPath(loaded, section, form));
}
