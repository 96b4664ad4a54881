import "server-only";
import { getMessages } from "next-intl/server";
import { findToConfirm, loadCarried } from "@/app/_again/load-carried";
import type { QuestionView } from "@/app/_questions/question-view";
import type { SectionView } from "@/app/_questions/section-view";
import { fillWords } from "@/app/_questions/words";
import type { Section } from "@/lib/domain/edition/schema";
import type { Messages } from "@/lib/i18n/messages";
import { getClockYear, type LoadedAssessment } from "./load-assessment";
import { assessmentPath } from "./paths";
import { listSectionQuestions } from "./section-questions";
import { sayStored, viewField } from "./view-field";
import { type ViewSource, viewQuestion } from "./view-question";

/** The words that questions are viewed with, in the language of the assessment. */
export async function getViewSource({
  edition,
  wording,
  scope,
}: LoadedAssessment): Promise<ViewSource & { words: Messages["questionnaire"] }> {
  const { locale } = scope;
  const { questionnaire: words } = (await getMessages({ locale })) as unknown as Messages;
  return { edition, wording, refusals: words.refusals, locale, clockYear: getClockYear(), words };
}

/** Everything that the form of a section is made from. */
export async function viewSection(loaded: LoadedAssessment, section: Section): Promise<SectionView> {
  const source = await getViewSource(loaded);
  const { scope, edition, current, sections } = loaded;
  const placed = listSectionQuestions(edition, section);
  const viewed = placed.map((question) => ({ question, view: viewQuestion(question, source) }));
  const views: QuestionView[] = viewed.map(({ view }) => view);
  const [number, count] = [sections.indexOf(section) + 1, sections.length];
  const fields = viewed.map(
    ({ question, view }) => [view.id, viewField(question, view, loaded, source)] as const,
  );
  const carried = await loadCarried(scope);
  const toConfirm = await findToConfirm(loaded);
  const seen = placed.map(
    ({ id }) => [id, { revision: current.revisions[id] ?? 0, value: current.answers[id] ?? null }] as const,
  );
  return {
    assessmentId: scope.id,
    locale: scope.locale,
    action: assessmentPath(scope, `${section.id}/save`),
    questions: views,
    fields: Object.fromEntries(fields),
    seen: Object.fromEntries(seen),
    carried: Object.fromEntries(
      views
        .filter(({ id }) => toConfirm.has(id))
        .map((view) => {
          const answer = carried?.answers[view.id] ?? null;
          return [view.id, { answer, words: sayStored(view, answer, scope.locale) ?? "" }];
        }),
    ),
    drillFrom: edition.data.scoring.drillDownFrom.value,
    progress: fillWords(source.words.section.progress, { number, count }),
    words: source.words.form,
  };
}
