import { findAccess } from "@/app/_access/access";
import { isOwnRequest, readForm, refuse, seeOther } from "@/app/_access/http";
import { ALL_AS_BEFORE, confirmAnswers } from "@/app/_again/confirm-answers";
import { type FoundSection, findSection } from "@/app/_assessment/find-section";
import { keepForm } from "@/app/_assessment/kept-form";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { assessmentPath, closedPath, sectionPath } from "@/app/_assessment/paths";
import { saveSection } from "@/app/_assessment/save-section";
import { listSectionQuestions } from "@/app/_assessment/section-questions";
import { anchorOf } from "@/app/_questions/field-names";
import { isBlank } from "@/lib/domain/assessment/answer";

/** Where the reader goes from a section that was saved. */
function nextPath({ loaded, section, index, end }: FoundSection, form: URLSearchParams): string {
  const { scope, sections } = loaded;
  if (form.get("next") === "overview") return assessmentPath(scope);
  const query = section.shows.length > 0 ? { after: section.id } : undefined;
  return sectionPath(scope, sections[index + 1]?.id ?? end, query);
}

/** Stays on a section that was confirmed as before where it still asks something, single barriers apart; else null. */
async function findOpenPath(
  { loaded: { scope }, section }: FoundSection,
  confirmed: number,
): Promise<string | null> {
  const { edition, sheet } = await readAssessment(scope);
  const isOpen = listSectionQuestions(edition, section).some(
    ({ place, screening }) =>
      screening === null && sheet.visibility[place] === true && isBlank(sheet.answers[place]),
  );
  return isOpen ? sectionPath(scope, section.id, { confirmed: String(confirmed) }) : null;
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
  const confirm = form.get("confirm");
  const confirmed = confirm === null ? 0 : await confirmAnswers(access.scope, found.section, confirm);
  if (hasTroubles) return seeOther(`${here}#problems`);
  if (confirm === ALL_AS_BEFORE) {
    return seeOther((await findOpenPath(found, confirmed)) ?? nextPath(found, form));
  }
  const stays = ["clear", "take", "search", "confirm"].flatMap((button) => form.get(button) ?? []);
  if (stays[0] !== undefined) return seeOther(`${here}#${anchorOf(stays[0])}`);
  if (appeared.length > 0) {
    const more = new URLSearchParams(appeared.map((id) => ["more", id]));
    return seeOther(`${here}?${more}`);
  }
  return seeOther(nextPath(found, form));
}
