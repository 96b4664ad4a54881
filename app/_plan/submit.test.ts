import { beforeEach, describe, expect, it } from "vitest";
import { openFirm } from "@/lib/server/firm/scope";
import { findStep, listEntries, listSteps, type PlanStep } from "@/lib/server/plan/queries";
import { openPlanOfFirm, type PlanScope } from "@/lib/server/plan/scope";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { submitComment, submitNewStep, submitStatus, submitStep } from "./submit";

provideDatabase();

const page = "/en/firm/x/plan";
const typed = { title: "Ask the bank", owner: "Ann", dueOn: "", status: "open", evidence: "" };
const form = (fields: Readonly<Record<string, string>>) =>
  new Request("http://localhost/send", { method: "POST", body: new URLSearchParams(fields) });

let plan: PlanScope;

async function getStep(): Promise<PlanStep> {
  const [step] = await listSteps(plan);
  if (!step) throw new Error("There is no step.");
  return step;
}

beforeEach(async () => {
  const { firmId, visitor } = await newAssessment();
  const firm = await openFirm(firmId, visitor);
  if (!firm) throw new Error("A firm opens by its link.");
  plan = openPlanOfFirm(firm);
});

describe("a form of the plan", () => {
  it("may hold a character that no database stores, which stays as a mark wherever it was typed", async () => {
    await submitNewStep(form({ ...typed, title: "Ask\0the bank" }), plan, page);
    const { id, title } = await getStep();
    expect(title).toBe("Ask\uFFFDthe bank");
    await submitStep(form({ ...typed, owner: "A\0", evidence: "\0", revision: "1" }), plan, page, id);
    expect(await getStep()).toMatchObject({ owner: "A\uFFFD", evidence: "\uFFFD" });
    await submitComment(form({ comment: "Well\0done" }), plan, page, id);
    const entries = await listEntries(plan, id);
    expect(entries.map(({ fields, comment }) => fields?.owner ?? comment)).toEqual([
      "Well\uFFFDdone",
      "A\uFFFD",
      "Ann",
    ]);
  });

  it.each(["", "first", "-1", "1e9", "99999999999999999999"])(
    "that names the revision %j has seen none, and saves nothing",
    async (revision) => {
      await submitNewStep(form(typed), plan, page);
      const { id } = await getStep();
      const sent = await submitStep(form({ ...typed, owner: "Bob", revision }), plan, page, id);
      expect(sent.headers.get("location")).toBe(`${page}/${id}?overtaken#problems`);
      expect(await getStep()).toMatchObject({ owner: "Ann", revision: 1 });
    },
  );

  it("with a button alone moves a step that is as the page showed it, and else tells that it did not", async () => {
    await submitNewStep(form(typed), plan, page);
    const { id } = await getStep();
    await submitStep(form({ ...typed, status: "dropped", revision: "1" }), plan, page, id);
    const press = async (revision: string) =>
      (await submitStatus(form({ status: "done", revision }), plan, page, id)).headers.get("location");
    expect(await press("1")).toContain(`overtaken=${id}`);
    expect(await findStep(plan, id)).toMatchObject({ status: "dropped", revision: 2 });
    expect(await press("2")).toContain(`moved=${id}`);
    expect(await press("2"), "pressed twice").toContain(`moved=${id}`);
    expect(await findStep(plan, id)).toMatchObject({ ...typed, dueOn: null, status: "done", revision: 3 });
  });
});
