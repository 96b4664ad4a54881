/**
 * The steps of a firm's plan: what somebody means to do by when, and how far it is. What was agreed is read back at
 * the next assessment (the report's ninth recommendation: follow up).
 */
import type { Day } from "../day";

export const STEP_STATUSES = ["open", "doing", "done", "dropped"] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** What people say of a step. */
export interface StepFields {
  readonly title: string;
  /** Who sees to it, in words; may be empty. */
  readonly owner: string;
  readonly dueOn: Day | null;
  readonly status: StepStatus;
  /** What shows that it is done; may be empty. */
  readonly evidence: string;
}

type Progressing = Pick<StepFields, "status" | "dueOn">;

/** Is there still something to do? */
export function isPending({ status }: Pick<StepFields, "status">): boolean {
  return status === "open" || status === "doing";
}

/** Is it pending though its day has passed? On the day itself it is not overdue yet. */
export function isOverdue(step: Progressing, today: Day): boolean {
  return isPending(step) && step.dueOn !== null && step.dueOn < today;
}

export interface PlanProgress {
  /** Steps that were not dropped. */
  readonly count: number;
  readonly done: number;
  readonly pending: number;
  readonly overdue: number;
}

/** How far a plan is. Counts; a step that was dropped counts for nothing. */
export function measureProgress(steps: readonly Progressing[], today: Day): PlanProgress {
  const kept = steps.filter(({ status }) => status !== "dropped");
  const pending = kept.filter(isPending).length;
  return {
    count: kept.length,
    done: kept.length - pending,
    pending,
    overdue: kept.filter((step) => isOverdue(step, today)).length,
  };
}

/** What is next comes first: pending before done before dropped, then by day, those without one last. */
export function compareSteps(a: Progressing, b: Progressing): number {
  const rank = ({ status }: Progressing) => (status === "done" ? 1 : status === "dropped" ? 2 : 0);
  const day = ({ dueOn }: Progressing) => dueOn ?? "9999-12-31";
  return rank(a) - rank(b) || day(a).localeCompare(day(b));
}
