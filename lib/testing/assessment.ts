import { createAssessment } from "@/lib/server/assessment/commands";
import { type AssessmentScope, openAssessment } from "@/lib/server/assessment/scope";

/** A new, empty assessment, opened. */
export async function newAssessment(): Promise<{ id: string; token: string; scope: AssessmentScope }> {
  const { id, token } = await createAssessment({ journey: "full", locale: "en", edition: "2026.1" });
  const scope = await openAssessment(id, token);
  if (!scope) throw new Error("A new assessment does not open with its own token.");
  return { id, token, scope };
}
