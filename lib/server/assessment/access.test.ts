import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { findInAllTables } from "@/lib/testing/find-text";
import { scoreAnswers } from "@/lib/testing/result";
import { createToken } from "../access/token";
import { holdingLink } from "../access/visitor";
import { rotateLink } from "../firm/private-link";
import { openFirm } from "../firm/scope";
import { changeJourney, deleteAssessment, saveAnswers, saveDraft, storeResult } from "./commands";
import { openAssessment, openByToken } from "./scope";

provideDatabase();

describe("the private link", () => {
  it("opens its assessment, on any device", async () => {
    const { id, firmId, token, visitor } = await newAssessment();
    const opened = {
      id,
      firmId,
      edition: "2026.1",
      locale: "en",
      journey: "full",
      startedFromId: null,
      enteredById: null,
    };
    expect(await openAssessment(id, visitor)).toEqual(opened);
    expect(await openByToken(token)).toEqual(opened);
  });

  it("opens its firm, and no other firm or assessment", async () => {
    const [mine, other] = [await newAssessment(), await newAssessment()];
    expect(await openFirm(mine.firmId, mine.visitor)).toEqual({ id: mine.firmId, name: null, userId: null });
    expect(await openFirm(mine.firmId, other.visitor)).toBeNull();
    expect(await openAssessment(mine.id, other.visitor)).toBeNull();
  });

  it.each([
    ["a token that was never given out", createToken()],
    ["nothing", ""],
    ["far too much", "a".repeat(100_000)],
    ["letters that no token has", "é".repeat(27)],
  ])("stays closed for %s", async (_, token) => {
    const { id, firmId } = await newAssessment();
    expect(await openAssessment(id, holdingLink(firmId, token))).toBeNull();
    expect(await openByToken(token)).toBeNull();
  });

  it.each(["", "1", "../../etc", "0".repeat(36), randomUUID(), `${randomUUID()}'--`])(
    "opens nothing under the id %j",
    async (id) => {
      const { visitor } = await newAssessment();
      expect(await openAssessment(id, visitor)).toBeNull();
    },
  );

  it("is useless once a new one was made", async () => {
    const { id, firmId, token, visitor } = await newAssessment();
    const firm = await openFirm(firmId, visitor);
    const renewed = firm ? await rotateLink(firm) : "";
    expect(await openAssessment(id, visitor)).toBeNull();
    expect(await openByToken(token)).toBeNull();
    expect(await openAssessment(id, holdingLink(firmId, renewed))).not.toBeNull();
  });

  it("is stored nowhere", async () => {
    const { token } = await newAssessment();
    expect(await findInAllTables(token)).toEqual([]);
  });
});

describe("an assessment", () => {
  it("goes on in full after the quick check", async () => {
    const { id, visitor, scope } = await newAssessment();
    await changeJourney(scope, "quick");
    expect(await openAssessment(id, visitor)).toMatchObject({ journey: "quick" });
  });

  it("leaves no row anywhere when it is deleted, and its neighbour as it was", async () => {
    const [gone, kept] = [await newAssessment(), await newAssessment()];
    for (const { scope } of [gone, kept]) {
      await saveAnswers(scope, [{ changeId: randomUUID(), questionId: "a", value: 1, base: 0 }]);
      await saveDraft(scope, "b", "soon");
      await storeResult(scope, { revision: 1, answers: { a: 1 }, result: scoreAnswers({}) });
    }
    const tables = ["Answer", "AnswerChange", "Assessment", "Draft", "Result", "Standing"];
    expect(await findInAllTables(gone.id)).toEqual(tables);
    await deleteAssessment(gone.scope);
    expect(await findInAllTables(gone.id)).toEqual([]);
    expect(await findInAllTables(gone.firmId)).toEqual([]);
    expect(await findInAllTables(kept.id)).toEqual(tables);
    expect(await openAssessment(gone.id, gone.visitor)).toBeNull();
  });

  it("can be deleted twice", async () => {
    const { scope } = await newAssessment();
    expect(await deleteAssessment(scope)).toBe(true);
    expect(await deleteAssessment(scope)).toBe(false);
  });
});
