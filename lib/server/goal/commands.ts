import "server-only";
import type { GoalLevels } from "@/lib/domain/what-if/goal";
import type { AssessmentScope } from "../assessment/scope";
import { getDatabase } from "../database";

function endGoals(scope: AssessmentScope, now: Date) {
  return getDatabase().goal.updateMany({
    where: { assessmentId: scope.id, endedAt: null },
    data: { endedAt: now },
  });
}

/** Sets the goal of an assessment, in place of the one that it had. `levels` must be checked (see parseGoal). */
export async function keepGoal(scope: AssessmentScope, levels: GoalLevels, now: Date): Promise<void> {
  const kept = { assessmentId: scope.id, levels: { ...levels }, createdAt: now };
  const database = getDatabase();
  await database.$transaction([endGoals(scope, now), database.goal.create({ data: kept })]);
}

/** From now on the assessment has no goal. That it had one stays in the history. */
export async function dropGoal(scope: AssessmentScope, now: Date): Promise<void> {
  await endGoals(scope, now);
}
