import { beforeEach, describe, expect, it } from "vitest";
import type { StepFields } from "@/lib/domain/plan/step";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { deleteAssessment } from "../assessment/commands";
import { getDatabase } from "../database";
import { openFirm } from "../firm/scope";
import { openCalendar, renewCalendarLink, revokeCalendarLink } from "./calendar";
import { addStep, changeStep, commentOnStep } from "./commands";
import { formatCalendar } from "./format-calendar";
import { findStep, listEntries, listSteps } from "./queries";
import { openPlanOfFirm, type PlanScope } from "./scope";

provideDatabase();

const fields: StepFields = {
  title: "Appoint someone; by name, and \\ soon",
  owner: "Ann",
  dueOn: "2027-05-31",
  status: "open",
  evidence: "",
};

async function newPlan() {
  const made = await newAssessment();
  const firm = await openFirm(made.firmId, made.visitor);
  if (!firm) throw new Error("A firm opens by its link.");
  return { ...made, plan: openPlanOfFirm(firm) };
}

let plan: PlanScope;
let other: PlanScope;

beforeEach(async () => {
  plan = (await newPlan()).plan;
  other = (await newPlan()).plan;
});

describe("a plan", () => {
  it("has its own steps, and those of no other firm", async () => {
    const id = await addStep(plan, fields);
    expect(await listSteps(plan)).toMatchObject([{ ...fields, id, revision: 1, doneOn: null }]);
    expect(await listSteps(other)).toEqual([]);
    expect(await findStep(other, id)).toBeNull();
    expect(await listEntries(other, id)).toEqual([]);
    await expect(changeStep(other, id, 1, { ...fields, title: "mine" })).rejects.toThrow("no such step");
    await expect(commentOnStep(other, id, "mine")).rejects.toThrow("no such step");
  });

  it("takes an action over once, however often the button is pressed at once", async () => {
    const presses = Array.from({ length: 8 }, () => addStep(plan, fields, "commitment.appoint"));
    expect(new Set(await Promise.all(presses)).size).toBe(1);
    expect(await listSteps(plan)).toHaveLength(1);
  });

  it("has a step once that is sent twice at once, and twice if somebody writes it again later", async () => {
    const at = new Date("2027-01-01T12:00:00Z");
    const sent = await Promise.all(Array.from({ length: 8 }, () => addStep(plan, fields, null, at)));
    expect(new Set(sent).size).toBe(1);
    expect(await listEntries(plan, sent[0] ?? "")).toHaveLength(1);
    await addStep(plan, fields, null, new Date("2027-01-01T12:02:00Z"));
    await addStep(plan, { ...fields, owner: "Bob" }, null, at);
    expect(await listSteps(plan)).toHaveLength(3);
  });

  it("has in its history what was said of a step, and nothing else that came along", async () => {
    const id = await addStep(plan, fields);
    const step = await findStep(plan, id);
    if (!step) throw new Error("A step that was added is there.");
    await changeStep(plan, id, 1, { ...step, status: "done" });
    const told = (await listEntries(plan, id)).map((entry) => entry.fields);
    expect(told).toEqual([{ ...fields, status: "done" }, fields]);
  });

  it("keeps each change and comment, the newest first, and lets none be altered", async () => {
    const id = await addStep(plan, fields, null, new Date("2027-01-01T12:00:00Z"));
    const done = { ...fields, status: "done", evidence: "Contract signed" } as const;
    expect(await changeStep(plan, id, 1, done, new Date("2027-03-01T12:00:00Z"))).toBe("changed");
    expect(await changeStep(plan, id, 2, done)).toBe("unchanged");
    await commentOnStep(plan, id, "Well before May.", new Date("2027-03-02T12:00:00Z"));
    expect((await listEntries(plan, id)).map((entry) => entry.fields?.status ?? entry.comment)).toEqual([
      "Well before May.",
      "done",
      "open",
    ]);
    expect(await findStep(plan, id)).toMatchObject({ ...done, revision: 2, doneOn: "2027-03-01" });
    const alter = getDatabase().$executeRaw`UPDATE "PlanStepEntry" SET comment = 'other'`;
    await expect(alter).rejects.toThrow("never altered");
  });

  it("lets one of two writers through who saw the same, and tells the other", async () => {
    const id = await addStep(plan, fields);
    const writers = ["Ann", "Bob", "Cem", "Dana"].map((owner) =>
      changeStep(plan, id, 1, { ...fields, owner: `${owner} sees to it` }),
    );
    const outcomes = await Promise.all(writers);
    expect(outcomes.filter((outcome) => outcome === "changed")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "overtaken")).toHaveLength(3);
  });

  it("goes with its firm", async () => {
    const { plan: gone, scope } = await newPlan();
    const id = await addStep(gone, fields);
    await deleteAssessment(scope);
    expect(await getDatabase().planStepEntry.count({ where: { stepId: id } })).toBe(0);
    await expect(addStep(gone, fields)).rejects.toThrow("deleted");
  });
});

describe("the calendar of a plan", () => {
  const words = { name: "Plan", describe: ({ owner }: StepFields) => owner };

  it("is open to who has its address, until that is renewed or ended", async () => {
    await addStep(plan, fields);
    const first = await renewCalendarLink(plan);
    expect(await openCalendar(first)).toHaveLength(1);
    const second = await renewCalendarLink(plan);
    expect(await openCalendar(first)).toBeNull();
    expect(await openCalendar(second)).toHaveLength(1);
    await revokeCalendarLink(plan);
    expect(await openCalendar(second)).toBeNull();
    expect(await openCalendar("a".repeat(27))).toBeNull();
  });

  it("has each due day once, as a whole day, with texts that a calendar program reads right", async () => {
    await addStep(plan, fields);
    await addStep(plan, { ...fields, title: "Without a day", dueOn: null });
    const text = formatCalendar(await listSteps(plan), words);
    const lines = text.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
    expect(lines.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(lines).toContain("DTSTART;VALUE=DATE:20270531");
    expect(lines).toContain("SUMMARY:Appoint someone\\; by name\\, and \\\\ soon");
    expect(lines).toContain("TRIGGER:-P7D");
  });
});
