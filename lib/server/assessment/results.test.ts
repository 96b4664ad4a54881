import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { scoreAnswers } from "@/lib/testing/result";
import { getDatabase } from "../database";
import { deleteAssessment, saveAnswers, storeResult } from "./commands";
import { findResult, getAnswers, listResults } from "./queries";
import type { AssessmentScope } from "./scope";

provideDatabase();

const questionId = "aspirations.growth";

async function answer(scope: AssessmentScope, value: number): Promise<void> {
  const { revisions } = await getAnswers(scope);
  const base = revisions[questionId] ?? 0;
  await saveAnswers(scope, [{ changeId: randomUUID(), questionId, value, base }]);
}

async function finish(scope: AssessmentScope, asOf?: string): Promise<number> {
  const { answers, revision } = await getAnswers(scope);
  return storeResult(scope, { revision, answers, result: scoreAnswers({}, asOf) });
}

describe("a finished assessment", () => {
  it("is kept with its answers, edition, engine and day", async () => {
    const { scope } = await newAssessment();
    await answer(scope, 2);
    expect(await finish(scope)).toBe(1);
    const { edition, engine } = scoreAnswers({});
    expect(await findResult(scope, 1)).toEqual({
      number: 1,
      revision: 1,
      edition,
      engine,
      asOf: "2026-11-24",
      createdAt: expect.any(Date),
      answers: { [questionId]: 2 },
      result: scoreAnswers({}),
    });
  });

  it("comes back as the same bytes that were stored", async () => {
    const { scope } = await newAssessment();
    await finish(scope);
    const stored = await findResult(scope, 1);
    expect(JSON.stringify(stored?.result)).toBe(JSON.stringify(scoreAnswers({})));
  });

  it("has one result for the same answers, however often and at whatever moment it is asked for", async () => {
    const { scope } = await newAssessment();
    await answer(scope, 2);
    expect(await Promise.all(Array.from({ length: 10 }, () => finish(scope)))).toEqual(Array(10).fill(1));
    expect(await finish(scope, "2027-11-24")).toBe(1);
    expect(await listResults(scope)).toHaveLength(1);
  });

  it("is followed by the next one, and stays as it was", async () => {
    const { scope } = await newAssessment();
    await answer(scope, 1);
    await finish(scope);
    const first = await findResult(scope, 1);
    await answer(scope, 3);
    expect(await finish(scope)).toBe(2);
    expect(await findResult(scope, 1)).toEqual(first);
    expect((await listResults(scope)).map(({ number, revision }) => [number, revision])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it("is null under a number that it has not", async () => {
    const { scope } = await newAssessment();
    for (const number of [1, 0, -1, 1.5, Number.NaN, 2 ** 40])
      expect(await findResult(scope, number)).toBeNull();
  });

  it("cannot be written once the assessment is deleted", async () => {
    const { scope } = await newAssessment();
    await deleteAssessment(scope);
    const finished = { revision: 0, answers: {}, result: scoreAnswers({}) };
    await expect(storeResult(scope, finished)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it.each(["Result", "AnswerChange"])(
    "cannot be altered or deleted alone, even by hand in the database: %s",
    async (table) => {
      const { scope } = await newAssessment();
      await answer(scope, 1);
      await finish(scope);
      const run = (sql: string) => getDatabase().$executeRawUnsafe(sql);
      await expect(run(`UPDATE "${table}" SET revision = revision + 1`)).rejects.toThrow(/never altered/);
      await expect(run(`DELETE FROM "${table}"`)).rejects.toThrow(/only with its assessment/);
      expect(await findResult(scope, 1)).not.toBeNull();
    },
  );
});
