/** The stage of a firm, from facts alone: each rule on both sides of its threshold. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { assess } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, orderYears, pickAnswer } from "@/lib/testing/firms";

const stageOf = (answers: Answers) => assess(answers).stage;

/** A regular exporter that has no mark of a higher stage, but for what is given. */
const regular = (answers: Answers) => ({
  "profile.founded": 1990,
  "activity.status": "regular",
  "activity.export-share": 5,
  "activity.countries": 2,
  "activity.first-year": 2024,
  "activity.modes": ["direct-export"],
  ...answers,
});

describe("a firm that does not sell abroad", () => {
  test.each([
    ["never", "domestic-marketing"],
    ["thought-about", "domestic-marketing"],
    ["studied", "pre-export"],
    ["decided", "pre-export"],
  ])("and has considered it: %s", (considered, stage) => {
    expect(stageOf({ "activity.status": "none", "activity.considered": considered }).value).toBe(stage);
  });
});

test.each([
  ["unsolicited-only", "pre-export"],
  ["stopped", "pre-export"],
  ["occasional", "experimental"],
])("a firm that never considered it and sells abroad %s", (status, stage) => {
  expect(stageOf({ "activity.status": status, "activity.considered": "never" }).value).toBe(stage);
});

describe("a regular exporter", () => {
  test.each([
    ["a share just below ten percent", { "activity.export-share": 9.99 }, "experimental"],
    ["a share of ten percent", { "activity.export-share": 10 }, "active"],
    ["a share that is ten but for rounding", { "activity.export-share": 9.9999999999 }, "active"],
    ["a share just below forty percent", { "activity.export-share": 39.99 }, "active"],
    ["a share of forty percent", { "activity.export-share": 40 }, "committed"],
    ["a share that is forty but for rounding", { "activity.export-share": 39.9999999999 }, "committed"],
    ["five countries", { "activity.countries": 5 }, "experimental"],
    ["six countries", { "activity.countries": 6 }, "active"],
    ["four years of it", { "activity.first-year": 2022 }, "experimental"],
    ["five years of it", { "activity.first-year": 2021 }, "active"],
    ["a sales subsidiary", { "activity.modes": ["sales-subsidiary"] }, "committed"],
    ["a production subsidiary", { "activity.modes": ["production-subsidiary"] }, "committed"],
    ["an alliance", { "activity.modes": ["alliance-joint-venture"] }, "experimental"],
  ])("with %s", (_, answers, stage) => {
    expect(stageOf(regular(answers)).value).toBe(stage);
  });

  test.each([
    ["share", { "activity.export-share": null }, ["experimental", "active", "committed"]],
    ["countries", { "activity.countries": "unknown" }, ["experimental", "active"]],
    ["first year", { "activity.first-year": null }, ["experimental", "active"]],
    ["first year, being four years old", young(null, 2022), ["experimental"]],
    ["first year, being five years old", young(null, 2021), ["experimental", "active"]],
    ["modes", { "activity.modes": "unknown" }, ["experimental", "committed"]],
    ["status", { "activity.status": null, "activity.considered": "never" }, 5],
  ])("with an unknown %s keeps every stage that is possible", (_, answers, possible) => {
    const stage = stageOf(regular(answers));
    if (typeof possible === "number") expect(stage.possible).toHaveLength(possible);
    else expect(stage.possible).toEqual(possible);
    expect(stage.value).toBe(stage.possible.length === 1 ? stage.possible[0] : null);
  });
});

function young(firstYear: number | null, founded: number) {
  return { "activity.first-year": firstYear, "profile.founded": founded };
}

test("facts that the status hides count for nothing", () => {
  const hidden = { "activity.export-share": 90, "activity.countries": 9, "activity.first-year": 1995 };
  expect(stageOf({ "activity.status": "none", "activity.considered": "never", ...hidden }).value).toBe(
    "domestic-marketing",
  );
});

describe("the step of the Uppsala model", () => {
  test.each([
    [4, ["sales-subsidiary", "production-subsidiary"], "none"],
    [3, ["sales-subsidiary", "direct-export"], null],
    [2, ["direct-export"], "regular"],
    [1, ["direct-export"], "occasional"],
    [1, [], "none"],
    [null, ["direct-export"], "unknown"],
    [null, "unknown", "regular"],
  ])("is %s with %s and status %s", (step, modes, status) => {
    expect(stageOf({ "activity.modes": modes, "activity.status": status }).uppsala).toBe(step);
  });
});

test("learning a fact never adds a stage, and the stage of the whole truth was possible before", () => {
  const facts = edition.questions.filter(({ id }) => id.startsWith("activity.") || id === "profile.founded");
  fc.assert(
    fc.property(
      anyFirm,
      fc.array(fc.nat(9999), { minLength: facts.length, maxLength: facts.length }),
      (answers, picks) => {
        const open = facts.filter(({ id }) => answers[id] === null || answers[id] === "unknown");
        const learned = open.map((question, index) => [question.id, pickAnswer(question, picks[index] ?? 0)]);
        const before = stageOf(answers).possible;
        const whole = orderYears({ ...answers, ...Object.fromEntries(learned) });
        fc.pre(
          Object.keys(whole).every((id) => whole[id] === answers[id] || open.some((one) => one.id === id)),
        );
        expect(before).toEqual(expect.arrayContaining([...stageOf(whole).possible]));
      },
    ),
    { numRuns: 400 },
  );
});
