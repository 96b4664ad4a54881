/** Other answers, what they move, and the goals made of them. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { compileCore } from "@/lib/domain/edition/compile-core";
import { pickCoreData } from "@/lib/domain/edition/core";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { scoreFirm } from "@/lib/domain/scoring/score-firm";
import { assess, itemsAt } from "@/lib/testing/build-firm";
import { edition, editionData } from "@/lib/testing/current-edition";
import { anyFirm, TODAY } from "@/lib/testing/firms";
import { changeAnswers } from "./change-answers";
import { compareResults } from "./difference";
import { parseGoal, readGoal } from "./goal";

const ITEMS = edition.questions.filter(({ dimension }) => dimension);
/** As a browser has it. */
const core = compileCore(JSON.parse(JSON.stringify(pickCoreData(editionData))));
const CONTEXT = { earlierAssessment: false, openPlan: false };

/** Other answers to some items, each one that the item accepts. */
const anyChanges = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ITEMS),
      fc.constantFrom<Answer>(0, 1, 2, 3, "unknown", "not-applicable", null),
    ),
  )
  .map((changes) =>
    Object.fromEntries(
      changes
        .filter(([{ notApplicable }, answer]) => notApplicable || answer !== "not-applicable")
        .map(([{ id }, answer]) => [id, answer]),
    ),
  );

describe("other answers", () => {
  it("give in a browser, byte for byte, what a fresh scoring of them gives", () => {
    fc.assert(
      fc.property(anyFirm, anyChanges, (answers, changes) => {
        const firm = { answers: placeAnswers(core, answers), asOf: TODAY, context: CONTEXT };
        const tried = assessFirm(core, changeAnswers(core, firm, changes));
        const fresh = scoreFirm(edition, { answers: { ...answers, ...changes } }, TODAY);
        expect(JSON.stringify(tried)).toBe(JSON.stringify(fresh.ok && fresh.result));
      }),
    );
  });
});

describe("what moves between two results", () => {
  const good = { ...itemsAt(2), "activity.status": "none", "activity.considered": "decided" };
  const before = assess({ ...good, "functions.finance": 0, "commitment.budget": "unknown" });

  test("is nothing for the same result", () => {
    expect(compareResults(before, before)).toEqual({ gapsClosed: [], gapsOpened: [], verdicts: [] });
  });

  test("names gaps that close and that open, and each verdict that turns", () => {
    const after = assess({
      ...good,
      "functions.finance": 2,
      "commitment.budget": "unknown",
      "marketing.product-fit": 0,
    });
    const { gapsClosed, gapsOpened } = compareResults(before, after);
    expect([gapsClosed, gapsOpened]).toEqual([["functions.finance"], ["marketing.product-fit"]]);
    expect(compareResults(before, assess(good)).verdicts).toContainEqual({
      id: "02-target-export-ready",
      from: "not-needed",
      to: "recommended",
    });
  });
});

describe("a goal", () => {
  const answers = { ...itemsAt(1), "commitment.plan": 3, "functions.finance": "unknown" };

  it("holds the levels that are still to be reached, and nothing else", () => {
    const given = {
      "commitment.plan": 2,
      "commitment.budget": 2,
      "functions.finance": 2,
      "task.customers": "unknown",
    };
    expect(parseGoal(edition, answers, given)).toEqual({
      levels: { "commitment.budget": 2, "functions.finance": 2 },
      errors: [],
    });
  });

  it("refuses what the edition does not accept, and takes no fact for a level", () => {
    const { levels, errors } = parseGoal(edition, answers, {
      "commitment.budget": 4,
      "no.such": 1,
      "profile.employees": 50,
    });
    expect(levels).toEqual({});
    expect(errors.map(({ id, reason }) => [id, reason])).toEqual([
      ["commitment.budget", "no-such-option"],
      ["no.such", "unknown-question"],
    ]);
  });

  it("tells which of its steps are done, and never takes back what stands higher", () => {
    const goal = readGoal(edition, answers, { "commitment.plan": 2, "commitment.budget": 2 });
    expect(goal.steps).toEqual([
      { id: "commitment.budget", now: 1, to: 2, isReached: false },
      { id: "commitment.plan", now: 3, to: 2, isReached: true },
    ]);
    expect(goal.answers).toMatchObject({ "commitment.plan": 3, "commitment.budget": 2 });
  });

  it("once kept is reached by the answers that it asks for", () => {
    fc.assert(
      fc.property(anyFirm, anyChanges, (firm, changes) => {
        const { levels } = parseGoal(edition, firm, changes);
        const goal = readGoal(edition, firm, levels);
        expect(goal.steps.every(({ isReached }) => !isReached)).toBe(true);
        const later = readGoal(edition, goal.answers, levels);
        expect(later.steps.every(({ isReached }) => isReached)).toBe(true);
        expect(later.answers).toEqual(goal.answers);
      }),
    );
  });
});
