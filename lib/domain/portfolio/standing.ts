/** Where a firm stands, in the few figures by which a counsellor chooses whom to call. */
export interface Standing {
  /** When the newest result was stored; null before the first one. */
  readonly resultAt: Date | null;
  /** Readiness of the newest result and of the one before, 0 to 100; null without a score. */
  readonly readiness: number | null;
  readonly previousReadiness: number | null;
  /** Critical gaps that the newest result calls open; those that nobody has confirmed are not among them. */
  readonly openGaps: number;
  /** The day that the newest result names for the next review, YYYY-MM-DD. */
  readonly reviewDueOn: string | null;
  /** The earliest day by which an open action of the plan was to be done, YYYY-MM-DD. */
  readonly planDueOn: string | null;
  /** Answers were given that no result holds yet. */
  readonly isUnderWay: boolean;
  /** When the newest assessment last changed; null before its first answer. */
  readonly answeredAt: Date | null;
}

/** Points of readiness gained since the result before; negative where they were lost, null without two scores. */
export function findChange({
  readiness,
  previousReadiness,
}: Pick<Standing, "readiness" | "previousReadiness">): number | null {
  return readiness === null || previousReadiness === null ? null : readiness - previousReadiness;
}

/** When the firm last answered or finished something. */
export function findActivity({
  answeredAt,
  resultAt,
}: Pick<Standing, "answeredAt" | "resultAt">): Date | null {
  if (answeredAt === null || resultAt === null) return answeredAt ?? resultAt;
  return answeredAt > resultAt ? answeredAt : resultAt;
}

/** What comes due next, the plan before the review on the same day; null if nothing has a day. */
export function findDue({
  reviewDueOn,
  planDueOn,
}: Pick<Standing, "reviewDueOn" | "planDueOn">): { on: string; what: "review" | "plan" } | null {
  if (planDueOn !== null && (reviewDueOn === null || planDueOn <= reviewDueOn))
    return { on: planDueOn, what: "plan" };
  return reviewDueOn === null ? null : { on: reviewDueOn, what: "review" };
}
