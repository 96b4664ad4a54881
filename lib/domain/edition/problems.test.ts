/** What an author of an edition can get wrong, and how it is told. */
import { describe, expect, test } from "vitest";
import { copyData, editionData } from "@/lib/testing/current-edition";
import type { Condition } from "../condition/schema";
import { listEditionProblems } from "./problems";
import type { Question } from "./question";
import type { EditionData } from "./schema";

function problemsAfter(change: (data: EditionData) => void): string[] {
  const data = copyData();
  change(data);
  return listEditionProblems(data).map(({ file, id, remedy }) => `${file} ${id}: ${remedy}`);
}

const changeQuestion = (id: string, change: Partial<Question>) => (data: EditionData) => {
  Object.assign(data.questions.find((question) => question.id === id) ?? {}, change);
};

const addTrigger = (when: Condition) => (data: EditionData) => {
  data.recommendations[8]?.triggers.push({ weight: 0.5, when });
};

test("the edition as it stands has no problem", () => {
  expect(listEditionProblems(editionData)).toEqual([]);
});

describe("a question", () => {
  test.each<[string, string, Partial<Question>, string]>([
    ["on a scale that does not exist", "motive.labour", { scale: "ladder" }, "There is no scale ladder"],
    ["whose id stands twice", "motive.labour", { id: "motive.capital" }, "This id stands twice"],
    ["without its options", "activity.scope", { options: undefined }, "Give its options"],
    ["with options that its scale has not", "functions.staff", { options: ["a"] }, "Only choices and lists"],
    ["with an option twice", "activity.scope", { options: ["eu", "eu"] }, "An option stands twice"],
    ["with limits that its scale has not", "functions.staff", { min: 1 }, "Only numbers have min and max"],
    [
      "with an earlier year that is no year",
      "profile.employees",
      { notBefore: "profile.founded" },
      "is for years",
    ],
    [
      "with an earlier year that comes later",
      "profile.founded",
      { notBefore: "activity.first-year" },
      "no earlier",
    ],
    ["weighed without a reason", "task.competitors", { weight: 2 }, "A weight other than 1 needs a reason"],
    ["weighed for nothing", "motive.labour", { weight: 2, why: "so" }, "Only scored items and barriers"],
    ["screening, and weighed", "barrier.task", { weight: 2, why: "so" }, "Only scored items and barriers"],
    ["critical and not applicable", "functions.finance", { notApplicable: true }, "cannot be not applicable"],
    ["critical above its scale", "functions.finance", { critical: 4 }, "`critical` is above the scale"],
    ["critical and not scored", "activity.status", { critical: 1 }, "Only a scored item can be critical"],
    [
      "scored on a scale without levels",
      "profile.employees",
      { dimension: "task" },
      "needs a scale of levels",
    ],
    [
      "of a dimension that does not exist",
      "task.customers",
      { dimension: "tasks" },
      "No axis has the dimension",
    ],
    [
      "of a group that does not exist",
      "barrier.task.customer-habits",
      { group: "tasks" },
      "no barrier group",
    ],
    [
      "shown by a later one",
      "profile.region",
      { visible: { fact: "activity.status", in: ["none"] } },
      "before it",
    ],
    [
      "shown by an option that does not exist",
      "profile.region",
      { visible: { fact: "profile.country", in: ["XX"] } },
      "no option XX",
    ],
  ])("%s", (_, id, change, told) => {
    expect(problemsAfter(changeQuestion(id, change)).join("\n")).toContain(told);
  });
});

describe("a condition", () => {
  test.each<[string, Condition, string]>([
    ["on no fact", { fact: "score.luck", below: 50 }, "names score.luck, which is no fact"],
    ["on a text", { fact: "activity.stop-reason", in: ["x"] }, "which is no fact"],
    ["by the wrong comparison", { fact: "activity.status", includesAny: ["none"] }, "use in."],
    ["by another wrong comparison", { fact: "age", is: true }, "use atLeast or atMost or below."],
    [
      "on an option that does not exist",
      { fact: "activity.modes", includesAny: ["smuggling"] },
      "no option smuggling",
    ],
    ["above every level", { fact: "functions.staff", atLeast: 4 }, "holds always or never"],
    [
      "that every level meets",
      { not: { all: [{ fact: "functions.staff", atLeast: 0 }] } },
      "holds always or never",
    ],
    ["below every score", { any: [{ fact: "score.task", below: 0 }] }, "holds always or never"],
    ["that every score meets", { fact: "load.task", atMost: 100 }, "holds always or never"],
    ["above every share", { fact: "abilityUnknownShare", atLeast: 33 }, "holds always or never"],
    ["on more groups than there are", { fact: "actNowGroups", atLeast: 8 }, "holds always or never"],
    ["below the least number", { fact: "profile.employees", below: 0 }, "holds always or never"],
  ])("%s", (_, when, told) => {
    const problems = problemsAfter(addTrigger(when));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(told);
    expect(problems[0]).toMatch(/^recommendations\/09-follow-up\.json 09-follow-up: /);
  });

  test.each<Condition>([
    { fact: "functions.staff", atMost: 0 },
    { fact: "functions.staff", atLeast: 3 },
    { fact: "score.task", atLeast: 100 },
    { fact: "age", atMost: 400 },
    { fact: "profile.turnover", below: 1e12 },
  ])("%j can decide", (when) => {
    expect(problemsAfter(addTrigger(when))).toEqual([]);
  });
});

describe("the rest", () => {
  const dimensions = ({ scoring }: EditionData) => scoring.axes.ability.dimensions;
  test.each<[string, (data: EditionData) => void, string]>([
    [
      "a dimension without items",
      (data) => dimensions(data).push({ id: "luck", weight: 1 }),
      "scoring.json luck: No item measures",
    ],
    [
      "a dimension twice",
      (data) => dimensions(data).push({ id: "task", weight: 1 }),
      "scoring.json task: This stands twice",
    ],
    [
      "a dimension weighed without a reason",
      (data) => Object.assign(dimensions(data)[0] ?? {}, { weight: 2 }),
      "scoring.json advantages: A weight",
    ],
    [
      "a group that nothing answers",
      ({ scoring }) => Object.assign(scoring.groups[0] ?? {}, { capability: "luck" }),
      "scoring.json informational: There is no dimension luck",
    ],
    [
      "a group without barriers",
      ({ scoring }) => scoring.groups.push({ id: "luck", kind: "internal", capability: "task" }),
      "scoring.json luck: A group needs",
    ],
    [
      "a scale that nobody uses",
      ({ scales }) => Object.assign(scales, { ladder: { kind: "choice" } }),
      "scales.json ladder: No question uses",
    ],
    [
      "a scale of levels without a top",
      ({ scales }) => Object.assign(scales.practice ?? {}, { top: undefined }),
      "scales.json practice: A scale of levels",
    ],
    [
      "a mode that is no option",
      ({ stage }) => stage.networkModes.push("club"),
      "stage.json club: activity.modes has no such option",
    ],
    [
      "a fact of the stage that is not asked",
      (data) => void data.questions.splice(11, 1),
      "questions activity.status: Stage, path or size",
    ],
    [
      "a section that shows nothing known",
      ({ sections }) => sections.full[0]?.shows.push("luck"),
      "sections.json luck: No result has this name",
    ],
    [
      "a question that no section asks",
      ({ sections }) => sections.full[0]?.questions.pop(),
      "sections.json profile.employees: No full section asks",
    ],
    [
      "a question that two sections ask",
      ({ sections }) => sections.quick[1]?.questions.push("profile.founded"),
      "sections.json profile.founded: Two quick sections",
    ],
    [
      "a question out of place",
      ({ sections }) => sections.quick[1]?.questions.push("profile.sector"),
      "sections.json profile.sector: This does not belong into a quick section",
    ],
    [
      "a recommendation twice",
      ({ recommendations }) => void recommendations.push(...recommendations.slice(8, 9)),
      "09-follow-up: Two recommendations",
    ],
  ])("%s", (_, change, told) => {
    expect(problemsAfter(change).join("\n")).toContain(told);
  });
});
