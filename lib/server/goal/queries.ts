import "server-only";
import type { GoalLevels } from "@/lib/domain/what-if/goal";
import type { AssessmentScope } from "../assessment/scope";
import { getDatabase } from "../database";

export interface StoredGoal {
  readonly levels: GoalLevels;
  readonly createdAt: Date;
}

/** The goal of an assessment, or null if it has none. */
export async function findGoal(scope: AssessmentScope): Promise<StoredGoal | null> {
  const found = await getDatabase().goal.findFirst({
    where: { assessmentId: scope.id, endedAt: null },
    select: { levels: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  // What keepGoal wrote.
  return found && { levels: found.levels as GoalLevels, createdAt: found.createdAt };
}
