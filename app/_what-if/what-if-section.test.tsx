import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { exampleNames, readExample, viewAnswers } from "@/app/_results/example-view.test-data";
import type { ResultView } from "@/app/_results/result-view";
import type { Answers } from "@/lib/domain/assessment/answer";
import { itemsAt } from "@/lib/testing/build-firm";
import { anyFirm } from "@/lib/testing/firms";
import { WhatIfSection } from "./what-if-section";

const createdAt = new Date("2026-11-20T12:00:00Z");

function read(answers: Answers, rest: Partial<ResultView> = {}): string {
  return renderToStaticMarkup(<WhatIfSection view={viewAnswers(answers, rest)} />)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
}

describe("what it would take", () => {
  test.each([
    ["furniture-maker", "6 steps that you can take yourself lead to “Prepare first”"],
    ["furniture-maker", "All the way to “Ready”: 32 steps"],
    ["furniture-maker", "29 steps would do if what you want or expect rose too"],
    ["brewery-one-gap", "One step that you can take yourself leads to “Ready”"],
    ["brewery-unconfirmed", "One step, must be in place"],
    ["all-best", "Your answers give “Ready”: it takes no further step"],
    ["one-answer", "Answer at least one question in: “Goals”"],
  ])("is told to %s: %s", (name, words) => {
    expect(read(readExample(name))).toContain(words);
  });

  it("says why there is no smaller set", () => {
    expect(read(readExample("furniture-maker"))).toContain(
      "Willingness needs 40 and stands at 33. 3 steps bring it to 40. With one step fewer it would come to 38 at most",
    );
  });

  it("says where what a firm can do itself is not enough, and puts its own steps first", () => {
    const own = { "expectations.cost-clarity": 2, "expectations.foreign-enquiry": 3 };
    const unwilling = { ...itemsAt(0, "aspirations", "expectations"), ...itemsAt(3, "commitment"), ...own };
    const text = read({ ...itemsAt(2), ...unwilling });
    expect(text).toContain("not all of them yours to take");
    expect(text).toContain("With all that you can do yourself, Willingness comes to 47");
    expect(text.indexOf("In your own hands")).toBeLessThan(text.indexOf("What you want and expect"));
  });

  it("is in words for any firm, whatever its goal", { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(anyFirm, fc.boolean(), (answers, hasGoal) => {
        const levels = { "commitment.plan": 2, "functions.finance": 3 };
        const text = read(answers, hasGoal ? { goal: { levels, createdAt } } : {});
        expect(text).not.toMatch(/undefined|\[object|NaN|null|Infinity|[^&]#|\{\w+\}|whatIf\./);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a goal", () => {
  const answers = { ...itemsAt(2), "commitment.plan": 1, "functions.finance": 0 };
  const goal = { levels: { "commitment.plan": 2, "functions.finance": 2 }, createdAt };

  it("is told with what it would give and how much of it is done", () => {
    const text = read(answers, { goal });
    expect(text).toContain("Your goal: “Ready” 0 of the 2 answers that it asks for are there.");
    expect(text).toContain("Kept on 20 November 2026.");
    expect(read({ ...answers, "commitment.plan": 3 }, { goal })).toContain("1 of the 2 answers");
    expect(read({ ...answers, "commitment.plan": 3, "functions.finance": 2 }, { goal })).toContain(
      "Your goal is reached: “Ready”",
    );
  });

  it("can be put in place of another, but not of itself", () => {
    expect(read(answers, { goal })).toContain("Put these steps in place of your goal");
    const same = { levels: { "functions.finance": 2 }, createdAt };
    const text = read(answers, { goal: same });
    expect(text).toContain("These are the steps of your goal");
    expect(text).not.toContain("Put these steps");
  });
});

test.each(exampleNames)("the result of %s, read by others, can be neither tried nor kept", (name) => {
  const view = viewAnswers(readExample(name), { canTry: false, isShared: true });
  expect(renderToStaticMarkup(<WhatIfSection view={view} />)).not.toMatch(/<form|<button/);
});
