import { describe, expect, it } from "vitest";
import { compareSteps, isOverdue, measureProgress, type StepStatus } from "./step";
import { LONGEST, parseStep, type TypedStep } from "./step-form";

const today = "2026-11-25";
const step = (status: StepStatus, dueOn: string | null = null) => ({ status, dueOn });

describe("a step of a plan", () => {
  it.each([
    ["open", "2026-11-24", true],
    ["doing", "2026-11-24", true],
    ["open", "2026-11-25", false],
    ["open", null, false],
    ["done", "2026-11-24", false],
    ["dropped", "2026-11-24", false],
  ] as const)("that is %s and due on %s: overdue %s", (status, dueOn, overdue) => {
    expect(isOverdue(step(status, dueOn), today)).toBe(overdue);
  });

  it("counts unless it was dropped", () => {
    const steps = [step("done"), step("open", "2026-01-01"), step("doing", "2027-01-01"), step("dropped")];
    expect(measureProgress(steps, today)).toEqual({ count: 3, done: 1, pending: 2, overdue: 1 });
    expect(measureProgress([step("dropped")], today)).toEqual({ count: 0, done: 0, pending: 0, overdue: 0 });
  });

  it("stands where its day and its state put it: pending by day, then done, then dropped", () => {
    const steps = [
      step("dropped"),
      step("done"),
      step("open"),
      step("doing", "2027-01-01"),
      step("open", "2026-12-01"),
    ];
    expect(steps.toSorted(compareSteps).map(({ status, dueOn }) => dueOn ?? status)).toEqual([
      "2026-12-01",
      "2027-01-01",
      "open",
      "done",
      "dropped",
    ]);
  });
});

describe("what was typed about a step", () => {
  const typed: TypedStep = {
    title: " Appoint someone ",
    owner: "",
    dueOn: "31/5/2027",
    status: "open",
    evidence: "",
  };
  const troublesOf = (changed: Partial<TypedStep>, before: string | null = null) => {
    const reading = parseStep({ ...typed, ...changed }, today, before);
    return reading.ok ? [] : reading.troubles.map(({ field, problem }) => `${field}: ${problem}`);
  };

  it("is read with spaces cut and its day understood", () => {
    const fields = { title: "Appoint someone", owner: "", dueOn: "2027-05-31", status: "open", evidence: "" };
    expect(parseStep(typed, today)).toEqual({ ok: true, fields });
  });

  it.each([
    [{ title: " " }, ["title: missing"]],
    [{ title: "x".repeat(LONGEST.title) }, []],
    [{ title: "x".repeat(LONGEST.title + 1) }, ["title: too-long"]],
    [{ dueOn: "soon" }, ["dueOn: no-day"]],
    [{ dueOn: "" }, []],
    [{ dueOn: today }, []],
    [{ dueOn: "2026-11-24" }, ["dueOn: past-day"]],
    [{ status: "perhaps" }, ["status: no-status"]],
    [
      { title: "", dueOn: "2020-01-01", status: "" },
      ["title: missing", "dueOn: past-day", "status: no-status"],
    ],
  ])("%j: %j", (changed, troubles) => {
    expect(troublesOf(changed)).toEqual(troubles);
  });

  it("may keep a day that has passed, and not change it to another that has", () => {
    expect(troublesOf({ dueOn: "2026-11-20" }, "2026-11-20")).toEqual([]);
    expect(troublesOf({ dueOn: "2026-11-21" }, "2026-11-20")).toEqual(["dueOn: past-day"]);
  });
});
