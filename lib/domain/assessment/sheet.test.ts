/** Which questions are asked, and what an answer counts as where the answers do not tell whether it is. */
import { describe, expect, test } from "vitest";
import { assess } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import type { Answer, Answers } from "./answer";
import { placeAnswers } from "./parse-answers";
import { readSheet } from "./sheet";

function visibilityOf(id: string, answers: Answers) {
  const place = edition.questionById.get(id)?.place ?? -1;
  return readSheet(edition, placeAnswers(edition, answers)).visibility[place];
}

/** What the evidence says of a comparison with a question's answer. */
function truthOf(fact: string, answers: Answers) {
  const evidence = assess(answers).recommendations.flatMap((recommendation) => recommendation.evidence);
  const found = evidence.find((one) => one.fact === fact);
  if (!found) throw new Error(`No recommendation rests on ${fact}`);
  return found.holds;
}

describe("a question with a condition", () => {
  const shown: [string, string, Answer | undefined, boolean | null][] = [
    ["profile.region", "profile.country", "BE", true],
    ["profile.region", "profile.country", "NL", false],
    ["profile.region", "profile.country", undefined, null],
    ["profile.region", "profile.country", "unknown", null],
    ["activity.first-year", "activity.status", "none", false],
    ["activity.first-year", "activity.status", "stopped", true],
    ["activity.export-share", "activity.status", "stopped", false],
    ["activity.export-share", "activity.status", "unsolicited-only", true],
    ["activity.plan-countries", "activity.considered", "never", false],
    ["activity.plan-countries", "activity.considered", "thought-about", true],
    ["activity.stop-reason", "activity.status", "regular", false],
    ["support.helpful", "support.used", ["none"], false],
    ["support.helpful", "support.used", [], false],
    ["support.helpful", "support.used", ["promotion"], true],
    ["support.helpful", "support.used", "unknown", null],
    ["support.burden", "support.used", null, null],
  ];

  test.each(shown)("%s, where %s is %j: %s", (id, other, answer, visible) => {
    expect(visibilityOf(id, { [other]: answer })).toBe(visible);
  });

  test.each([
    ["hidden: false", ["none"], 1, false],
    ["shown and true", ["promotion"], 1, true],
    ["shown and false", ["promotion"], 2, false],
    ["shown and unknown", ["promotion"], "unknown", null],
    ["shown and blank", ["promotion"], null, null],
    ["shown, not applicable: false", ["promotion"], "not-applicable", false],
    ["perhaps shown: unknown, whatever was answered", "unknown", 1, null],
    ["perhaps shown, not applicable: false either way", "unknown", "not-applicable", false],
  ])("its fact is %s", (_, used, helpful, truth) => {
    expect(truthOf("support.helpful", { "support.used": used, "support.helpful": helpful })).toBe(truth);
  });
});

describe("a barrier", () => {
  const barrier = "barrier.procedural.slow-payment";
  const cases: [Answer, Answer, boolean, boolean | null][] = [
    [null, null, false, null],
    [null, "unknown", true, null],
    [null, 1, true, false],
    [null, 2, true, true],
    [null, "not-applicable", true, false],
    ["unknown", null, true, null],
    ["unknown", 2, true, true],
    ["unknown", "not-applicable", true, false],
    [0, null, false, false],
    [1, null, false, false],
    [1, "unknown", true, null],
    [1, 2, true, true],
    [1, 1, true, false],
    [1, "not-applicable", true, false],
    [2, null, true, null],
    [2, "unknown", true, null],
    [3, 1, true, false],
    [3, 3, true, true],
    [3, "not-applicable", true, false],
    ["not-applicable", null, false, false],
    ["not-applicable", "unknown", false, false],
    ["not-applicable", 3, false, false],
    ["not-applicable", "not-applicable", false, false],
  ];

  test.each(cases)(
    "screened %j and answered %j: shown is %s, at least 2 is %s",
    (screening, answer, shown, truth) => {
      const answers = { "barrier.procedural": screening, [barrier]: answer };
      expect(visibilityOf(barrier, answers)).toBe(shown);
      expect(truthOf(barrier, answers)).toBe(truth);
    },
  );
});

describe("the load of a group of three equal barriers", () => {
  const [screening, a, b, c] = [
    "barrier.procedural",
    "barrier.procedural.unfamiliar-procedures",
    "barrier.procedural.communication-with-customers",
    "barrier.procedural.slow-payment",
  ] as const;
  const third = 100 / 3;
  const nothing = { load: null, low: null, high: null };
  test.each([
    ["without any answer", {}, { load: null, low: 0, high: 100 }],
    ["screened unknown", { [screening]: "unknown" }, { load: null, low: 0, high: 100 }],
    ["screened at 2", { [screening]: 2 }, { load: 2 * third, low: 2 * third, high: 2 * third }],
    [
      "screened at 2, its barriers unknown",
      { [screening]: 2, [a]: "unknown" },
      { load: 2 * third, low: 2 * third, high: 2 * third },
    ],
    ["screened at 2, one barrier at 3", { [screening]: 2, [a]: 3 }, { load: 700 / 9, low: third, high: 100 }],
    ["screened at 0, one barrier at 3", { [screening]: 0, [a]: 3 }, { load: third, low: third, high: 100 }],
    ["with one barrier at 3 alone", { [a]: 3 }, { load: 100, low: third, high: 100 }],
    [
      "with all answered",
      { [screening]: 3, [a]: 0, [b]: 1, [c]: 2 },
      { load: third, low: third, high: third },
    ],
    [
      "of which two apply",
      { [screening]: 3, [a]: "not-applicable", [b]: 1, [c]: 2 },
      { load: 50, low: 50, high: 50 },
    ],
    [
      "of which none applies",
      { [screening]: 3, [a]: "not-applicable", [b]: "not-applicable", [c]: "not-applicable" },
      nothing,
    ],
    ["screened not applicable", { [screening]: "not-applicable", [a]: 3 }, nothing],
  ])("%s", (_, answers, wanted) => {
    const { match, ...load } = assess(answers).barriers.procedural ?? {};
    for (const [key, value] of Object.entries(wanted)) {
      if (value === null) expect(load[key as keyof typeof load]).toBeNull();
      else expect(load[key as keyof typeof load]).toBeCloseTo(value, 9);
    }
    expect(match).toBe(wanted.low === null ? null : "cannot-tell");
  });

  test("counts for the total where it is known", () => {
    expect(assess({}).barrierLoad).toBeNull();
    const total = assess({ [screening]: 3, "barrier.task": 0, "barrier.functional": "unknown" }).barrierLoad;
    expect(total).toBe(50);
  });
});
