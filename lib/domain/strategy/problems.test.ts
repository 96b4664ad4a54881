/** Every mistake in the data of the strategy part is told, with what it is about. */
import { expect, test } from "vitest";
import { copyData } from "@/lib/testing/current-edition";
import { listStrategyProblems } from "./problems";
import type { StrategyRules } from "./schema";

function problemsAfter(change: (rules: StrategyRules) => void): string[] {
  const data = copyData();
  change(data.strategy);
  return listStrategyProblems(data).map(({ id }) => id);
}

test("the data as it stands has no problem", () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

test.each<[string, (rules: StrategyRules) => unknown, readonly string[]]>([
  [
    "a barrier of no kind",
    ({ obstacles }) => obstacles.kinds.informational.pop(),
    ["barrier.governmental.lack-of-home-support"],
  ],
  [
    "a barrier of two kinds",
    ({ obstacles }) => obstacles.kinds.strategic.push("barrier.procedural.slow-payment"),
    ["barrier.procedural.slow-payment"],
  ],
  [
    "a barrier that does not exist",
    ({ obstacles }) => obstacles.kinds.strategic.push("barrier.task.weather"),
    ["barrier.task.weather"],
  ],
  [
    "a step without its place",
    ({ entry }) => entry.rungs.pop(),
    ["production-abroad", "low-production-costs", "means-secured"],
  ],
  ["a need that nothing defines", ({ entry }) => entry.rungs[0]?.needs.push("luck"), ["luck"]],
  ["a requirement that no step has", ({ entry }) => entry.rungs[3]?.needs.splice(1, 1), ["strong-brand"]],
  ["a mode that no answer has", ({ entry }) => entry.rungs[0]?.modes.push("barter"), ["barter"]],
  [
    "a variable twice",
    ({ entry }) => entry.variables.push({ ...entry.variables[0] } as never),
    ["strategy.entry.global-concentration"],
  ],
  [
    "a variable that nothing asks",
    ({ entry }) => entry.variables.push({ ...entry.variables[0], question: "strategy.entry.luck" } as never),
    ["strategy.entry.luck", "high", "low"],
  ],
  [
    "a question on entry that nothing uses",
    ({ entry }) => entry.variables.shift(),
    ["strategy.entry.global-concentration"],
  ],
  [
    "an option of pace that points nowhere",
    ({ pace }) => delete pace.signals["strategy.pace.life-cycle"]?.long,
    ["strategy.pace.life-cycle: long"],
  ],
  ["a fact that does not exist", ({ swot }) => swot.rules[0]?.facts.push("score.luck"), ["swot.strengths"]],
])("%s is told", (_, change, ids) => {
  const found = problemsAfter(change);
  expect(new Set(found)).toEqual(new Set(ids));
});
