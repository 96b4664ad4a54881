import { describe, expect, it } from "vitest";
import { findCaseState } from "./case-state";
import { findDue, type Standing } from "./standing";
import { listWork, type Moment, type WorkGroup } from "./work";

const moment: Moment = {
  now: new Date("2026-11-25T10:00:00Z"),
  seenResultAt: new Date("2026-06-01T09:00:00Z"),
};

/** A firm of which nothing is to be done: reviewed in June, seen since, steady, without gaps. */
const calm: Standing = {
  resultAt: new Date("2026-06-01T09:00:00Z"),
  readiness: 60,
  previousReadiness: 60,
  openGaps: 0,
  reviewDueOn: "2027-06-01",
  planDueOn: "2026-12-31",
  isUnderWay: false,
  answeredAt: new Date("2026-06-01T09:00:00Z"),
};

const openSince = (answeredAt: string): Partial<Standing> => ({
  isUnderWay: true,
  answeredAt: new Date(answeredAt),
});

describe("a case is work", () => {
  it.each<[WorkGroup, string, Partial<Standing>, boolean]>([
    ["review-due", "on the day of the review", { reviewDueOn: "2026-11-25" }, true],
    ["review-due", "the day before", { reviewDueOn: "2026-11-26" }, false],
    ["review-due", "without a result", { reviewDueOn: null }, false],
    ["stalled", "fourteen days after the last answer", openSince("2026-11-11T10:00:00Z"), true],
    ["stalled", "a moment before that", openSince("2026-11-11T10:00:00.001Z"), false],
    ["stalled", "when it is finished", { isUnderWay: false, answeredAt: new Date("2026-01-01") }, false],
    [
      "unread",
      "with a result newer than the one seen",
      { resultAt: new Date("2026-06-01T09:00:00.001Z") },
      true,
    ],
    ["unread", "with the result that was seen", {}, false],
    ["unread", "without a result", { resultAt: null }, false],
    ["drop", "five points down", { readiness: 55, previousReadiness: 60 }, true],
    ["drop", "less than five points down", { readiness: 55.01, previousReadiness: 60 }, false],
    ["drop", "five points up", { readiness: 65, previousReadiness: 60 }, false],
    ["drop", "five points down in thirds", { readiness: 92 / 3, previousReadiness: 107 / 3 }, true],
    ["drop", "without a score before", { readiness: 20, previousReadiness: null }, false],
    ["drop", "without a score now", { readiness: null, previousReadiness: 60 }, false],
    ["gaps", "with an open critical gap", { openGaps: 1 }, true],
    ["gaps", "without one", { openGaps: 0 }, false],
    ["plan-overdue", "the day after an action was due", { planDueOn: "2026-11-24" }, true],
    ["plan-overdue", "on the day itself", { planDueOn: "2026-11-25" }, false],
    ["plan-overdue", "without a plan", { planDueOn: null }, false],
  ])("%s: %s", (group, _, differing, expected) => {
    expect(listWork({ ...calm, ...differing }, moment)).toEqual(expected ? [group] : []);
  });

  it("unread, when its result was never seen", () => {
    expect(listWork(calm, { ...moment, seenResultAt: null })).toEqual(["unread"]);
  });

  it("of no kind, when its standing may not be seen", () => {
    expect(listWork(null, { ...moment, seenResultAt: null })).toEqual([]);
  });
});

describe("the state of a case", () => {
  it.each([
    ["archived", true, null],
    ["archived", true, calm],
    ["no-consent", false, null],
    ["under-way", false, { ...calm, isUnderWay: true }],
    ["not-begun", false, { isUnderWay: false, resultAt: null }],
    ["finished", false, calm],
  ] as const)("is %s", (expected, isArchived, standing) => {
    expect(findCaseState(isArchived, standing)).toBe(expected);
  });
});

describe("what comes due next", () => {
  it.each([
    ["2026-12-01", "2026-11-30", { on: "2026-11-30", what: "plan" }],
    ["2026-12-01", "2026-12-01", { on: "2026-12-01", what: "plan" }],
    ["2026-12-01", "2026-12-02", { on: "2026-12-01", what: "review" }],
    ["2026-12-01", null, { on: "2026-12-01", what: "review" }],
    [null, "2026-12-02", { on: "2026-12-02", what: "plan" }],
    [null, null, null],
  ] as const)("of a review on %s and an action by %s", (reviewDueOn, planDueOn, expected) => {
    expect(findDue({ reviewDueOn, planDueOn })).toEqual(expected);
  });
});
