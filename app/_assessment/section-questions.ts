import "server-only";
import type { Sheet } from "@/lib/domain/assessment/sheet";
import type { Edition, PlacedQuestion } from "@/lib/domain/edition/edition";
import type { Section } from "@/lib/domain/edition/schema";

/** The questions of a section in their order, each screening question followed by the barriers behind it. */
export function listSectionQuestions(edition: Edition, section: Section): PlacedQuestion[] {
  return section.questions.flatMap((id) => {
    const question = edition.questionById.get(id);
    const group = edition.groups.find(({ screening }) => screening.id === id);
    const behind = (group?.barriers ?? []).flatMap((barrier) => edition.questions[barrier.place] ?? []);
    return question ? [question, ...behind] : [];
  });
}

/** How far a section is answered: of the questions that are shown, those with any answer. */
export function countAnswered(
  edition: Edition,
  sheet: Sheet,
  section: Section,
): { answered: number; total: number } {
  const shown = listSectionQuestions(edition, section).filter(
    ({ place }) => sheet.visibility[place] === true,
  );
  const answered = shown.filter(({ place }) => (sheet.answers[place] ?? null) !== null);
  return { answered: answered.length, total: shown.length };
}
