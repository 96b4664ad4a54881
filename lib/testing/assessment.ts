import { holdingLink, type Visitor } from "@/lib/server/access/visitor";
import { createAssessment } from "@/lib/server/assessment/commands";
import { type OwnAssessmentScope, openAssessment } from "@/lib/server/assessment/scope";

interface MadeAssessment {
  readonly id: string;
  readonly firmId: string;
  readonly token: string;
  /** Holds the private link. */
  readonly visitor: Visitor;
  readonly scope: OwnAssessmentScope;
}

/** A new, empty assessment of a new firm, opened. */
export async function newAssessment(): Promise<MadeAssessment> {
  const made = await createAssessment({ journey: "full", locale: "en", edition: "2026.1" });
  const visitor = holdingLink(made.firmId, made.token);
  const scope = await openAssessment(made.id, visitor);
  if (scope?.enteredById !== null) throw new Error("A new assessment does not open with its own token.");
  return { ...made, visitor, scope };
}
