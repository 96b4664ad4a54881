import "server-only";
import type { Reading } from "@/app/_results/reading";
import type { Journey } from "@/lib/domain/edition/schema";

/** The questions of the journey that are asked of this firm and have no answer: "we don't know yet" is one. */
export function listUnanswered({ result, edition }: Reading, journey: Journey): string[] {
  const asked = new Set(edition.data.sections[journey].flatMap(({ questions }) => questions));
  return result.answered.blank.filter((id) => asked.has(id));
}

/** What must stand on every page of a result that could still turn out otherwise; null for one that is whole. */
export function sayUnfinished(reading: Reading, journey: Journey): string | null {
  const count = listUnanswered(reading, journey).length;
  if (reading.result.confidence !== "firm") return reading.t("paper.provisional", { count });
  return count > 0 ? reading.t("paper.unfinished", { count }) : null;
}
