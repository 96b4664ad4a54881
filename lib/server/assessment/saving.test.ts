import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { AnswerChange, SaveOutcome } from "@/lib/domain/assessment/merge-changes";
import { newAssessment } from "@/lib/testing/assessment";
import { provideDatabase } from "@/lib/testing/database";
import { getDatabase } from "../database";
import { deleteAssessment, saveAnswers, saveDraft } from "./commands";
import { getAnswers } from "./queries";

provideDatabase();

const change = (questionId: string, value: Answer, base = 0): AnswerChange => ({
  changeId: randomUUID(),
  questionId,
  value,
  base,
});
const states = (outcomes: readonly SaveOutcome[]) => outcomes.map(({ state }) => state);

describe("saving answers", () => {
  it("keeps each kind of answer as it was given", async () => {
    const { scope } = await newAssessment();
    const given = {
      level: 3,
      none: [],
      list: ["a", "b"],
      yes: true,
      no: false,
      text: "Zoë ≠ 'x' 🚢",
      share: 2.5,
    };
    await saveAnswers(
      scope,
      Object.entries(given).map(([id, value]) => change(id, value)),
    );
    const { answers, revision } = await getAnswers(scope);
    expect(answers).toEqual(given);
    expect(revision).toBe(7);
  });

  it("tells unknown, does not apply and taken back apart", async () => {
    const { scope } = await newAssessment();
    await saveAnswers(scope, [change("a", "unknown"), change("b", "not-applicable"), change("c", 0)]);
    await saveAnswers(scope, [change("c", null, 3)]);
    expect((await getAnswers(scope)).answers).toEqual({ a: "unknown", b: "not-applicable", c: null });
  });

  it("stores a change once, however often it is sent", async () => {
    const { scope } = await newAssessment();
    const first = change("a", 1);
    expect(states(await saveAnswers(scope, [first]))).toEqual(["saved"]);
    await saveAnswers(scope, [change("a", 2, 1)]);
    expect(await saveAnswers(scope, [first])).toEqual([
      { changeId: first.changeId, questionId: "a", state: "repeated", revision: 1 },
    ]);
    expect((await getAnswers(scope)).answers).toEqual({ a: 2 });
    expect(await getDatabase().answerChange.count({ where: { assessmentId: scope.id } })).toBe(2);
  });

  it("stores a change once when it is sent many times at the same moment", async () => {
    const { scope } = await newAssessment();
    const only = change("a", 1);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => saveAnswers(scope, [only])));
    expect(states(outcomes.flat()).sort()).toEqual([...Array(19).fill("repeated"), "saved"]);
    expect((await getAnswers(scope)).revision).toBe(1);
  });

  it("shows a second tab the answer that it has not seen, and stores nothing of its own", async () => {
    const { scope } = await newAssessment();
    await saveAnswers(scope, [change("a", 1)]);
    await saveAnswers(scope, [change("a", 2, 1)]);
    const stale = change("a", 3, 1);
    expect(await saveAnswers(scope, [stale, change("b", 1)])).toEqual([
      { changeId: stale.changeId, questionId: "a", state: "conflict", value: 2, revision: 2 },
      { changeId: expect.any(String), questionId: "b", state: "saved", revision: 3 },
    ]);
    expect((await getAnswers(scope)).answers).toEqual({ a: 2, b: 1 });
  });

  it("lets one of two tabs win that answer the same question at the same moment, and tells the other", async () => {
    const { scope } = await newAssessment();
    const outcomes = await Promise.all([1, 2].map((value) => saveAnswers(scope, [change("a", value)])));
    expect(states(outcomes.flat()).sort()).toEqual(["conflict", "saved"]);
  });

  it("loses nothing when many write to one assessment at once", async () => {
    const { scope } = await newAssessment();
    const questions = Array.from({ length: 40 }, (_, index) => `q${index}`);
    const outcomes = await Promise.all(questions.map((id) => saveAnswers(scope, [change(id, 1)])));
    const revisions = outcomes.flat().map(({ revision }) => revision);
    expect(revisions.sort((a, b) => a - b)).toEqual(questions.map((_, index) => index + 1));
    const { answers, revision } = await getAnswers(scope);
    expect(Object.keys(answers)).toHaveLength(40);
    expect(revision).toBe(40);
  });

  it("gives the whole history back, in order", async () => {
    const { scope } = await newAssessment();
    await saveAnswers(scope, [change("a", 1), change("b", 2)]);
    await saveAnswers(scope, [change("a", 3, 1)]);
    const history = await getDatabase().answerChange.findMany({
      where: { assessmentId: scope.id },
      orderBy: { revision: "asc" },
    });
    expect(history.map(({ questionId, value, revision }) => [questionId, value, revision])).toEqual([
      ["a", 1, 1],
      ["b", 2, 2],
      ["a", 3, 3],
    ]);
  });

  it("stores text that PostgreSQL cannot hold with a mark in place of what it refuses", async () => {
    const { scope } = await newAssessment();
    expect(states(await saveAnswers(scope, [change("a", "x\0y\ud800z")]))).toEqual(["saved"]);
    expect((await getAnswers(scope)).answers).toEqual({ a: "x\uFFFDy\uFFFDz" });
  });

  it("refuses to write into an assessment that was deleted meanwhile", async () => {
    const { scope } = await newAssessment();
    await deleteAssessment(scope);
    await expect(saveAnswers(scope, [change("a", 1)])).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(saveDraft(scope, "a", "x")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(getAnswers(scope)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("what was typed and is no answer yet", () => {
  it("is kept until the question is answered", async () => {
    const { scope } = await newAssessment();
    await saveDraft(scope, "a", "abou");
    await saveDraft(scope, "a", "about 20\0");
    await saveDraft(scope, "b", "soon");
    expect((await getAnswers(scope)).drafts).toEqual({ a: "about 20\uFFFD", b: "soon" });
    await saveAnswers(scope, [change("a", 20)]);
    expect((await getAnswers(scope)).drafts).toEqual({ b: "soon" });
  });

  it("goes when the question is left as it was, or the text is emptied", async () => {
    const { scope } = await newAssessment();
    await saveDraft(scope, "a", "abc");
    await saveDraft(scope, "b", "abc");
    await saveAnswers(scope, [change("a", null)]);
    await saveDraft(scope, "b", "");
    expect((await getAnswers(scope)).drafts).toEqual({});
  });

  it("stays while a conflict is open", async () => {
    const { scope } = await newAssessment();
    await saveAnswers(scope, [change("a", 1)]);
    await saveDraft(scope, "a", "abc");
    await saveAnswers(scope, [change("a", 2, 0)]);
    expect((await getAnswers(scope)).drafts).toEqual({ a: "abc" });
  });

  it("is refused when nobody could have typed it", async () => {
    const { scope } = await newAssessment();
    await expect(saveDraft(scope, "a", "x".repeat(10_001))).rejects.toMatchObject({ code: "TOO_LARGE" });
  });
});
