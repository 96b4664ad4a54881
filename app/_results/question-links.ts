import { type Addressed, sectionPath } from "@/app/_assessment/paths";
import { anchorOf } from "@/app/_questions/field-names";
import type { Edition } from "@/lib/domain/edition/edition";
import type { Journey } from "@/lib/domain/edition/schema";

/** Finds the place where a question is asked, in the journey or the strategy part; null for one that neither asks. Barriers stand behind their screening question. */
export function linkQuestions(
  { data, groups }: Edition,
  assessment: Addressed,
  journey: Journey,
): (questionId: string) => string | null {
  const sectionOf = new Map(
    [...data.sections[journey], ...data.sections.strategy].flatMap(({ id, questions }) =>
      questions.map((question) => [question, id] as const),
    ),
  );
  for (const { screening, barriers } of groups) {
    const section = sectionOf.get(screening.id);
    if (section) for (const { id } of barriers) sectionOf.set(id, section);
  }
  return (questionId) => {
    const section = sectionOf.get(questionId);
    return section ? `${sectionPath(assessment, section)}#${anchorOf(questionId)}` : null;
  };
}
