import "server-only";
import { randomUUID } from "node:crypto";
import { type Answer, isSameAnswer } from "@/lib/domain/assessment/answer";
import { checkAnswers } from "@/lib/domain/assessment/parse-answers";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import type { Section } from "@/lib/domain/edition/schema";
import { saveAnswers, saveDraft } from "@/lib/server/assessment/commands";
import { formatDraft, type TypedDraft } from "./draft";
import { getClockYear, type LoadedAssessment, readAssessment } from "./load-assessment";
import { readSeen, readSubmitted, readTyped } from "./read-submission";
import { listSectionQuestions } from "./section-questions";

interface Submitted {
  readonly question: PlacedQuestion;
  readonly typed: TypedDraft;
  /** The answer, or undefined if what was typed is none. */
  readonly answer: Answer | undefined;
}

export interface SavedSection {
  /** Some of what was sent is kept as a draft: refused, unclear, or answered elsewhere meanwhile. */
  readonly hasTroubles: boolean;
  /** Questions of this section that the answers have made appear. */
  readonly appeared: readonly string[];
}

/**
 * Saves the form of a section as it was sent: what changed since the page was made and can be accepted is stored,
 * the rest is kept as it was typed.
 */
export async function saveSection(
  loaded: LoadedAssessment,
  section: Section,
  form: URLSearchParams,
): Promise<SavedSection> {
  const { scope, edition, current, sheet } = loaded;
  const questions = listSectionQuestions(edition, section);
  const seen = readSeen(form);
  const seenValue = (id: string) => seen[id]?.value ?? null;
  const submitted = questions
    .filter(({ id }) => id in seen && form.get("take") !== id)
    .map((question): Submitted => {
      const typed = readTyped(form, question);
      const reading = readSubmitted(form, question, typed, scope.locale);
      return { question, typed, answer: reading?.ok ? reading.answer : undefined };
    });
  const changed = submitted.filter(
    ({ question, answer }) => answer === undefined || !isSameAnswer(answer, seenValue(question.id)),
  );

  const given = Object.fromEntries(changed.map(({ question, answer }) => [question.id, answer ?? null]));
  const { errors } = checkAnswers(edition, { ...current.answers, ...given }, getClockYear());
  const refused = new Set(errors.map(({ id }) => id));
  const isAccepted = ({ question, answer }: Submitted) => answer !== undefined && !refused.has(question.id);
  const outcomes = await saveAnswers(
    scope,
    changed.filter(isAccepted).map(({ question: { id }, answer }) => ({
      changeId: randomUUID(),
      questionId: id,
      value: answer ?? null,
      base: seen[id]?.revision ?? 0,
    })),
  );
  const overtaken = new Set(
    outcomes.filter(({ state }) => state === "conflict").map(({ questionId }) => questionId),
  );

  const isKept = (one: Submitted) =>
    changed.includes(one) && (!isAccepted(one) || overtaken.has(one.question.id));
  for (const one of submitted.filter(isKept)) await saveDraft(scope, one.question.id, formatDraft(one.typed));
  const settled = questions.filter(
    ({ id }) => id in current.drafts && !submitted.some((one) => one.question.id === id && isKept(one)),
  );
  for (const { id } of settled) await saveDraft(scope, id, "");

  const after = await readAssessment(scope);
  const appeared = questions.filter(
    ({ place }) => after.sheet.visibility[place] === true && sheet.visibility[place] !== true,
  );
  return {
    hasTroubles:
      submitted.some(isKept) ||
      after.checked.errors.some(({ id }) => questions.some((question) => question.id === id)),
    appeared: appeared.map(({ id }) => id),
  };
}
