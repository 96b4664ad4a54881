import "server-only";
import { randomUUID } from "node:crypto";
import { readAssessment } from "@/app/_assessment/load-assessment";
import { saveChanges } from "@/app/_assessment/save-changes";
import { listSectionQuestions } from "@/app/_assessment/section-questions";
import type { Section } from "@/lib/domain/edition/schema";
import type { AssessmentScope } from "@/lib/server/assessment/scope";
import { findToConfirm, loadCarried } from "./load-carried";

/** The button that confirms a whole section. Others carry the id of their question. */
export const ALL_AS_BEFORE = "all-as-before";

/** Saves what was said last time to one question, or to all of a section that wait for it. Returns how many were saved. */
export async function confirmAnswers(
  scope: AssessmentScope,
  section: Section,
  button: string,
): Promise<number> {
  const loaded = await readAssessment(scope);
  const carried = await loadCarried(scope);
  const waiting = await findToConfirm(loaded);
  const wanted = listSectionQuestions(loaded.edition, section).filter(
    ({ id }) => waiting.has(id) && (button === ALL_AS_BEFORE || button === id),
  );
  const outcomes = await saveChanges(
    scope,
    wanted.map(({ id }) => ({
      changeId: randomUUID(),
      questionId: id,
      value: carried?.answers[id] ?? null,
      base: loaded.current.revisions[id] ?? 0,
    })),
  );
  return outcomes.filter(({ state }) => state === "saved").length;
}
