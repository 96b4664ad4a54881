import { getContent } from "@/lib/content/load";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Result } from "@/lib/domain/scoring/assess";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";

/** What the engine really makes of these answers. */
export function scoreAnswers(answers: Answers, asOf = "2026-11-24"): Result {
  const outcome = scoreFirm(getContent().currentEdition, { answers }, asOf);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.result;
}
