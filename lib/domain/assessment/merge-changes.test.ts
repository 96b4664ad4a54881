import { describe, expect, it } from "vitest";
import type { Answer } from "./answer";
import { type AnswerChange, mergeChanges, type StoredAnswers } from "./merge-changes";

const empty: StoredAnswers = { revision: 0, standing: {}, seen: {} };

function change(
  questionId: string,
  value: Answer,
  base = 0,
  changeId = `${questionId}-${value}`,
): AnswerChange {
  return { changeId, questionId, value, base };
}

describe("changes made without sight of each other", () => {
  it("stores a first answer as revision 1", () => {
    const merge = mergeChanges(empty, [change("a", 2)]);
    expect(merge.outcomes).toEqual([{ changeId: "a-2", questionId: "a", state: "saved", revision: 1 }]);
    expect(merge.answers).toEqual([{ questionId: "a", value: 2, revision: 1 }]);
    expect(merge.revision).toBe(1);
  });

  it("counts one revision for each stored change, and keeps the last answer of a question", () => {
    const merge = mergeChanges(empty, [change("a", 1), change("b", 3), change("a", 2, 1)]);
    expect(merge.changes.map(({ questionId, revision }) => [questionId, revision])).toEqual([
      ["a", 1],
      ["b", 2],
      ["a", 3],
    ]);
    expect(merge.answers).toEqual([
      { questionId: "a", value: 2, revision: 3 },
      { questionId: "b", value: 3, revision: 2 },
    ]);
  });

  it("does nothing for a change that was stored before, even if the answer has changed since", () => {
    const stored = { revision: 7, standing: { a: { value: 3, revision: 7 } }, seen: { "a-2": 4 } };
    const merge = mergeChanges(stored, [change("a", 2)]);
    expect(merge.outcomes).toEqual([{ changeId: "a-2", questionId: "a", state: "repeated", revision: 4 }]);
    expect(merge.changes).toEqual([]);
    expect(merge.revision).toBe(7);
  });

  it("recognises a repeat within one call", () => {
    const merge = mergeChanges(empty, [change("a", 2), change("a", 2)]);
    expect(merge.outcomes.map(({ state }) => state)).toEqual(["saved", "repeated"]);
    expect(merge.changes).toHaveLength(1);
  });

  it("shows the other answer to whoever has not seen it", () => {
    const stored = { revision: 5, standing: { a: { value: 3, revision: 5 } }, seen: {} };
    expect(mergeChanges(stored, [change("a", 1, 2)]).outcomes).toEqual([
      { changeId: "a-1", questionId: "a", state: "conflict", value: 3, revision: 5 },
    ]);
  });

  it("is no conflict where both say the same", () => {
    const stored = { revision: 5, standing: { a: { value: ["x", "y"], revision: 5 } }, seen: {} };
    const merge = mergeChanges(stored, [change("a", ["y", "x"], 2, "c")]);
    expect(merge.outcomes).toEqual([{ changeId: "c", questionId: "a", state: "saved", revision: 5 }]);
    expect(merge.changes).toEqual([]);
  });

  it("lets an answer be taken back to blank, and stores no blank where there never was an answer", () => {
    const stored = { revision: 1, standing: { a: { value: 3, revision: 1 } }, seen: {} };
    const merge = mergeChanges(stored, [change("a", null, 1), change("b", null)]);
    expect(merge.outcomes.map(({ state, revision }) => [state, revision])).toEqual([
      ["saved", 2],
      ["saved", 0],
    ]);
    expect(merge.answers).toEqual([{ questionId: "a", value: null, revision: 2 }]);
  });

  it("tells blank from 0, from no, from unknown and from an empty list", () => {
    for (const value of [0, false, "unknown", "not-applicable", []]) {
      expect(mergeChanges(empty, [change("a", value)]).changes).toHaveLength(1);
    }
  });
});
