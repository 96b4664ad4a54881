import type { AnswerChange } from "@/lib/domain/assessment/merge-changes";
import type { QueueOutcome, SendResult } from "./save-queue";

/** Sends answers so that they arrive even if the page is closed meanwhile. Never throws. */
export async function sendAnswers(
  assessmentId: string,
  changes: readonly AnswerChange[],
): Promise<SendResult> {
  try {
    const response = await fetch(`/api/assessments/${assessmentId}/answers`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ changes }),
      keepalive: true,
    });
    if (response.status === 404) return "closed";
    if (!response.ok) return "unreachable";
    return ((await response.json()) as { outcomes: QueueOutcome[] }).outcomes;
  } catch {
    return "unreachable";
  }
}
