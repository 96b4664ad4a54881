import { randomUUID } from "node:crypto";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { scoreAnswers } from "@/lib/testing/result";
import { getDatabase } from "../database";
import { changeJourney, deleteAssessment, rotateLink, saveAnswers, saveDraft, storeResult } from "./commands";
import { createToken } from "./link";
import { openAssessment, openByToken } from "./scope";

provideDatabase();

describe("the private link", () => {
  it("opens its assessment, on any device", async () => {
    const { id, token } = await newAssessment();
    const opened = { id, edition: "2026.1", locale: "en", journey: "full" };
    expect(await openAssessment(id, token)).toEqual(opened);
    expect(await openByToken(token)).toEqual(opened);
  });

  it("opens no other assessment", async () => {
    const [mine, other] = [await newAssessment(), await newAssessment()];
    expect(await openAssessment(mine.id, other.token)).toBeNull();
  });

  it.each([
    ["a token that was never given out", createToken()],
    ["nothing", ""],
    ["far too much", "a".repeat(100_000)],
    ["letters that no token has", "é".repeat(27)],
  ])("stays closed for %s", async (_, token) => {
    const { id } = await newAssessment();
    expect(await openAssessment(id, token)).toBeNull();
    expect(await openByToken(token)).toBeNull();
  });

  it.each(["", "1", "../../etc", "0".repeat(36), randomUUID(), `${randomUUID()}'--`])(
    "opens nothing under the id %j",
    async (id) => {
      const { token } = await newAssessment();
      expect(await openAssessment(id, token)).toBeNull();
    },
  );

  it("is useless once a new one was made", async () => {
    const { id, token, scope } = await newAssessment();
    const renewed = await rotateLink(scope);
    expect(await openAssessment(id, token)).toBeNull();
    expect(await openByToken(token)).toBeNull();
    expect(await openAssessment(id, renewed)).not.toBeNull();
  });

  it("is stored nowhere", async () => {
    const { token } = await newAssessment();
    expect(await findInAllTables(token)).toEqual([]);
  });
});

describe("an assessment", () => {
  it("goes on in full after the quick check", async () => {
    const { id, token, scope } = await newAssessment();
    await changeJourney(scope, "quick");
    expect(await openAssessment(id, token)).toMatchObject({ journey: "quick" });
  });

  it("leaves no row anywhere when it is deleted, and its neighbour as it was", async () => {
    const [gone, kept] = [await newAssessment(), await newAssessment()];
    for (const { scope } of [gone, kept]) {
      await saveAnswers(scope, [{ changeId: randomUUID(), questionId: "a", value: 1, base: 0 }]);
      await saveDraft(scope, "b", "soon");
      await storeResult(scope, { revision: 1, answers: { a: 1 }, result: scoreAnswers({}) });
    }
    const tables = ["Answer", "AnswerChange", "Assessment", "Draft", "Result"];
    expect(await findInAllTables(gone.id)).toEqual(tables);
    await deleteAssessment(gone.scope);
    expect(await findInAllTables(gone.id)).toEqual([]);
    expect(await findInAllTables(kept.id)).toEqual(tables);
    expect(await openAssessment(gone.id, gone.token)).toBeNull();
  });

  it("can be deleted twice", async () => {
    const { scope } = await newAssessment();
    await deleteAssessment(scope);
    await expect(deleteAssessment(scope)).resolves.toBeUndefined();
  });
});

/** Every table that holds this text in any column of any row; new tables are looked through unasked. */
async function findInAllTables(text: string): Promise<string[]> {
  const tables = await getDatabase().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ hit } = { hit: false }] = await getDatabase().$queryRawUnsafe<{ hit: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM ${pg.escapeIdentifier(name)} t WHERE strpos(t::text, $1) > 0) AS hit`,
      text,
    );
    if (hit) found.push(name);
  }
  return found;
}
