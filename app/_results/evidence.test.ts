import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import type { Evidence } from "@/lib/domain/recommendations/verdicts";
import { sayEvidence } from "./evidence";
import { exampleNames, readAnswers, readExample } from "./example-view.test-data";

const answers: Answers = {
  "profile.founded": 2023,
  "profile.employees": 28,
  "profile.sector": "26.5",
  "activity.considered": "decided",
  "activity.status": "none",
  "activity.large-customer": true,
  "activity.modes": ["import", "outsourcing-abroad"],
  "motive.know-how": "not-applicable",
  "motive.labour": 3,
  "support.used": "unknown",
  "functions.finance": "unknown",
  "barrier.procedural": 1,
};
const reading = readAnswers(answers);

const { questions, results, scales } = reading.wording;
const label = (id: string) => questions[id]?.label;
const option = (id: string, of: string) => `“${questions[id]?.options?.[of]}”`;
const level = (scale: string, of: string) => `“${scales[scale]?.[of]}”`;

function piece(fact: string, rest: Partial<Evidence>): Evidence {
  return {
    fact,
    operator: "in",
    expected: [],
    actual: null,
    holds: true,
    weight: 0.5,
    questions: [fact],
    ...rest,
  };
}

const said: [string, Evidence, string][] = [
  [
    "an option",
    piece("activity.status", { expected: ["none"], actual: "none" }),
    `${label("activity.status")}: ${option("activity.status", "none")}`,
  ],
  [
    "a level",
    piece("motive.labour", { operator: "atLeast", expected: 2, actual: 3 }),
    `${label("motive.labour")}: ${level("motive", "3")}`,
  ],
  [
    "a number",
    piece("profile.employees", { operator: "below", expected: 50, actual: 28 }),
    `${label("profile.employees")}: 28 ${questions["profile.employees"]?.unit}`,
  ],
  [
    "a yes or no",
    piece("activity.large-customer", { operator: "is", expected: true, actual: true }),
    `${label("activity.large-customer")}: ${level("yes-no", "true")}`,
  ],
  [
    "what was looked for in a list",
    piece("activity.modes", {
      operator: "includesAny",
      expected: ["import"],
      actual: ["import", "outsourcing-abroad"],
    }),
    `${label("activity.modes")}: ${option("activity.modes", "import")}`,
  ],
  [
    "the whole list where nothing was found in it",
    piece("support.wanted", {
      operator: "includesAny",
      expected: ["hiring"],
      actual: ["none"],
      holds: false,
    }),
    `${label("support.wanted")}: ${option("support.wanted", "none")}`,
  ],
  [
    "what does not apply",
    piece("motive.know-how", { operator: "atLeast", expected: 2, actual: "not-applicable", holds: false }),
    `${label("motive.know-how")}: you said that it does not apply to you`,
  ],
  [
    "what was not asked",
    piece("activity.export-share", { operator: "atLeast", expected: 10, holds: false }),
    `${label("activity.export-share")}: not asked, because of your other answers`,
  ],
  [
    "the group of a barrier that was not asked",
    piece("barrier.procedural.slow-payment", { operator: "atLeast", expected: 2, holds: false }),
    `${label("barrier.procedural")}: ${level("severity", "1")}`,
  ],
];

const derived: [string, Evidence, string][] = [
  [
    "a score below",
    score("score.functions", "below", 50, 33, 33, true),
    `${results.dimensions.functions?.name} stands at 33, below 50`,
  ],
  [
    "a score not below",
    score("score.functions", "below", 50, 67, 67, false),
    `${results.dimensions.functions?.name} stands at 67, which is 50 or more`,
  ],
  [
    "a score reached",
    score("score.willingness", "atLeast", 40, 60, 71, true),
    `${results.axes.willingness.name} lies between 60 and 71, which is 40 or more`,
  ],
  [
    "a score missed",
    score("score.ability", "atLeast", 40, 10, 20, false),
    `${results.axes.ability.name} lies between 10 and 20, below 40`,
  ],
  [
    "a score that does not apply",
    score("score.task", "below", 50, null, null, false),
    `${results.dimensions.task?.name}: does not apply to you`,
  ],
  [
    "a load",
    score("load.procedural", "atLeast", 50, 67, 67, true),
    `The load of barriers in “${results.groups.procedural?.name}” stands at 67, which is 50 or more`,
  ],
  [
    "ability apart from people",
    score("abilityWithoutFunctions", "atLeast", 50, 62, 62, true),
    `${results.facts.abilityWithoutFunctions} stands at 62, which is 50 or more`,
  ],
  [
    "a count",
    score("actNowGroups", "atLeast", 2, 2, 3, true),
    `${results.facts.actNowGroups}: between 2 and 3, which is 2 or more`,
  ],
  [
    "an age",
    piece("age", { operator: "atMost", expected: 5, actual: 3, questions: ["profile.founded"] }),
    `${results.facts.age}: 3, which is 5 or less (${label("profile.founded")}: 2023)`,
  ],
  [
    "an age above",
    piece("age", { operator: "atMost", expected: 5, actual: 30, holds: false, questions: [] }),
    `${results.facts.age}: 30, which is more than 5`,
  ],
  [
    "a share",
    piece("abilityUnknownShare", { operator: "atLeast", expected: 1 / 3, actual: 0.5, questions: [] }),
    `${results.facts.abilityUnknownShare}: 50%, which is 33% or more`,
  ],
  ["a band", chosen("band", "ready", ["ready"], true), `Your result: “${results["band-names"].ready}”`],
  [
    "a quadrant",
    chosen("quadrant", "set", ["set"], true),
    `Want and can together: “${results.quadrants.set.name}”`,
  ],
  [
    "a stage, with the answers that decide on it",
    chosen("stage", "pre-export", ["pre-export"], true),
    `Your stage: “${results.stages["pre-export"].name}” (${label("activity.status")}: ${option("activity.status", "none")}; ${label("activity.considered")}: ${option("activity.considered", "decided")})`,
  ],
  [
    "a size",
    piece("sizeClass", { expected: ["micro"], actual: "small", questions: [] }),
    `Size of the firm: “${results["size-classes"].small.name}”`,
  ],
  [
    "a technology",
    piece("technology", { expected: ["high"], actual: "high", questions: [] }),
    `Technology of your sector: “${results.technology.high}”`,
  ],
  [
    "a yes",
    piece("earlyInternationalizer", { operator: "is", expected: true, actual: true, questions: [] }),
    `${results.facts.earlyInternationalizer}: yes`,
  ],
  [
    "a no",
    piece("context.earlierAssessment", {
      operator: "is",
      expected: true,
      actual: false,
      holds: false,
      questions: [],
    }),
    `${results["context-facts"]["context.earlierAssessment"]}: no`,
  ],
];

function score(
  fact: string,
  operator: "below" | "atLeast",
  expected: number,
  low: number | null,
  high: number | null,
  holds: boolean | null,
): Evidence {
  return piece(fact, { operator, expected, actual: { score: low, low, high }, holds, questions: [] });
}

function chosen(fact: string, value: string | null, possible: string[], holds: boolean | null): Evidence {
  return piece(fact, { expected: [], actual: { value, possible }, holds, questions: [] });
}

describe("evidence from an answer", () => {
  it.each(said)("tells %s", (_, evidence, sentence) => {
    expect(sayEvidence(reading, evidence)).toEqual({ text: sentence, open: [] });
  });

  it.each([
    ["blank", "motive.capital", "You have not said yet:", ["motive.capital"]],
    ["unknown", "functions.finance", "You do not know yet:", ["functions.finance"]],
    ["hidden behind an unknown one", "support.helpful", "You do not know yet:", ["support.used"]],
    [
      "behind a blank screening question",
      "barrier.task.keen-competition",
      "You have not said yet:",
      ["barrier.task"],
    ],
  ])("names the question to answer where it is %s", (_, fact, text, open) => {
    const evidence = piece(fact, { operator: "atLeast", expected: 2, holds: null });
    expect(sayEvidence(reading, evidence)).toEqual({ text, open });
  });
});

describe("evidence that was derived", () => {
  it.each(derived)("tells %s", (_, evidence, sentence) => {
    expect(sayEvidence(reading, evidence).text).toBe(sentence);
  });

  it("says on which answers it still depends", () => {
    const name = results.dimensions.functions?.name ?? "";
    const evidence = {
      ...score("score.functions", "below", 50, 30, 70, null),
      questions: ["functions.finance", "functions.staff"],
    };
    expect(sayEvidence(reading, evidence)).toEqual({
      text: `${name} lies between 30 and 70, so it may be below 50 or not. Still open:`,
      open: ["functions.finance", "functions.staff"],
      link: { words: name, href: "#area-functions" },
    });
    const band = { ...chosen("band", null, ["ready", "prepare"], null), questions: ["functions.finance"] };
    expect(sayEvidence(reading, band).text).toBe(
      `Your result: could be “${results["band-names"].ready}” or “${results["band-names"].prepare}”. Still open:`,
    );
    const early = piece("prospectiveEarly", { operator: "is", expected: true, holds: null, questions: [] });
    expect(sayEvidence(reading, early).text).toBe(`${results.facts.prospectiveEarly}: not clear yet`);
  });
});

describe.each(exampleNames)("the evidence on %s", (name) => {
  const example = readAnswers(readExample(name));

  it("is a sentence each time, without an id in it", () => {
    for (const { evidence } of example.result.recommendations) {
      for (const one of evidence) {
        const { text, open, link } = sayEvidence(example, one);
        expect(text).toMatch(/^\S.{5,}$/s);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\w\.\w+-\w/);
        if (link) expect(text).toContain(link.words);
        for (const id of open) expect(example.wording.questions[id]).toBeDefined();
      }
    }
  });
});
