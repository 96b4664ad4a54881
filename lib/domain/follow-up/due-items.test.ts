import { describe, expect, it } from "vitest";
import { listDue } from "./due-items";

const today = "2026-11-25";
const nothing = { reviewDueOn: null, checkedInOn: today, steps: [], stalled: null };
const step = (dueOn: string | null, status: "open" | "doing" | "done" | "dropped" = "open") => ({
  id: "one",
  title: "Appoint someone",
  status,
  dueOn,
});

describe("a firm is reminded", () => {
  it.each([
    ["2026-11-25", ["review:2026-11-25"]],
    ["2026-11-26", []],
  ])("of a review due on %s: %j", (reviewDueOn, keys) => {
    expect(listDue({ ...nothing, reviewDueOn }, today).map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    [step("2026-12-02"), ["step-soon:one:2026-12-02"]],
    [step("2026-12-03"), []],
    [step("2026-11-25", "doing"), ["step-soon:one:2026-11-25"]],
    [step("2026-11-24"), ["step-overdue:one:2026-11-24"]],
    [step("2026-11-24", "done"), []],
    [step("2026-11-24", "dropped"), []],
    [step(null), []],
  ])("of a step %j: %j", (one, keys) => {
    expect(listDue({ ...nothing, steps: [one] }, today).map(({ key }) => key)).toEqual(keys);
  });

  it.each([
    [null, true],
    ["2026-10-25", true],
    ["2026-10-26", false],
    [today, false],
  ])("of a check-in with the review, if the last one is of %s: %s", (checkedInOn, isDue) => {
    const due = listDue({ ...nothing, reviewDueOn: today, checkedInOn }, today);
    expect(due.some(({ kind }) => kind === "check-in")).toBe(isDue);
    expect(listDue({ ...nothing, checkedInOn }, today)).toEqual([]);
  });

  it("of what was left half-way, last", () => {
    const stalled = { id: "a", revision: 3 };
    const facts = { ...nothing, reviewDueOn: today, steps: [step("2026-11-24")], stalled };
    expect(listDue(facts, today).map(({ kind }) => kind)).toEqual(["review", "step-overdue", "stalled"]);
  });
});
