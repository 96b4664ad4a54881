import { describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { deleteAssessment } from "../assessment/commands";
import { getDatabase } from "../database";
import { dropGoal, keepGoal } from "./commands";
import { findGoal } from "./queries";

provideDatabase();

const monday = new Date("2026-11-23T12:00:00Z");
const tuesday = new Date("2026-11-24T12:00:00Z");

describe("the goal of an assessment", () => {
  it("is the one that was kept last, and the one before it has ended", async () => {
    const { id, scope } = await newAssessment();
    expect(await findGoal(scope)).toBeNull();
    await keepGoal(scope, { "commitment.plan": 3 }, monday);
    await keepGoal(scope, { "commitment.budget": 2 }, tuesday);
    expect(await findGoal(scope)).toEqual({ levels: { "commitment.budget": 2 }, createdAt: tuesday });
    const all = await getDatabase().goal.findMany({
      where: { assessmentId: id },
      orderBy: { createdAt: "asc" },
    });
    expect(all).toMatchObject([{ levels: { "commitment.plan": 3 }, endedAt: tuesday }, { endedAt: null }]);
  });

  it("can be dropped, twice without harm, and set again", async () => {
    const { scope } = await newAssessment();
    await keepGoal(scope, { "commitment.plan": 3 }, monday);
    await dropGoal(scope, tuesday);
    await dropGoal(scope, tuesday);
    expect(await findGoal(scope)).toBeNull();
    await keepGoal(scope, { "commitment.plan": 2 }, tuesday);
    expect(await findGoal(scope)).toMatchObject({ levels: { "commitment.plan": 2 } });
  });

  it("is nobody else's, and goes with its assessment", async () => {
    const [mine, other] = [await newAssessment(), await newAssessment()];
    await keepGoal(mine.scope, { "commitment.plan": 3 }, monday);
    await dropGoal(other.scope, tuesday);
    expect(await findGoal(other.scope)).toBeNull();
    expect(await findGoal(mine.scope)).not.toBeNull();
    await deleteAssessment(mine.scope);
    expect(await getDatabase().goal.count({ where: { assessmentId: mine.id } })).toBe(0);
  });
});
