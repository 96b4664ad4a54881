/**
 * What makes a case work for a counsellor today: the groups that a caseload opens with. A case can be in several.
 * The database picks the cases of a group by the same rules in its own language; a property test holds both together.
 */
import { isAtMost } from "../threshold";
import { findChange, type Standing } from "./standing";
import { PORTFOLIO_THRESHOLDS } from "./thresholds";

/** In the order in which they are offered. */
export const WORK_GROUPS = ["review-due", "stalled", "unread", "drop", "gaps", "plan-overdue"] as const;
export type WorkGroup = (typeof WORK_GROUPS)[number];

export interface Moment {
  readonly now: Date;
  /** The newest result that was there when the member last opened the firm's page; null if they never saw one. */
  readonly seenResultAt: Date | null;
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** The moment from which on an answer is recent enough for its assessment not to be stalled. */
export function findStallLimit(now: Date): Date {
  return new Date(now.getTime() - PORTFOLIO_THRESHOLDS.stalledDays.value * 24 * 60 * 60 * 1000);
}

const rules: Readonly<Record<WorkGroup, (standing: Standing, moment: Moment) => boolean>> = {
  /** The day that the newest result named has come. */
  "review-due": ({ reviewDueOn }, { now }) => reviewDueOn !== null && reviewDueOn <= dayOf(now),
  /** Begun, not finished, and left alone. */
  stalled: ({ isUnderWay, answeredAt }, { now }) =>
    isUnderWay && answeredAt !== null && answeredAt <= findStallLimit(now),
  /** A result newer than what this member saw. */
  unread: ({ resultAt }, { seenResultAt }) =>
    resultAt !== null && (seenResultAt === null || seenResultAt < resultAt),
  drop: (standing) => {
    const change = findChange(standing);
    return change !== null && isAtMost(change, -PORTFOLIO_THRESHOLDS.drop.value);
  },
  gaps: ({ openGaps }) => openGaps > 0,
  /** The last day for an action has passed, and it is not done. */
  "plan-overdue": ({ planDueOn }, { now }) => planDueOn !== null && planDueOn < dayOf(now),
};

/** The groups that a case is in now, in the order of WORK_GROUPS. Without a standing that may be seen: none. */
export function listWork(standing: Standing | null, moment: Moment): WorkGroup[] {
  return standing === null ? [] : WORK_GROUPS.filter((group) => rules[group](standing, moment));
}
