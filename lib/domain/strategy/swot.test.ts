/** Strengths, weaknesses, opportunities and threats: each from answers that leave no doubt, and with them. */
import { describe, expect, it, test } from "vitest";
import { itemsAt } from "@/lib/testing/build-firm";
import { partAt, readFirm, strategy } from "@/lib/testing/build-strategy";
import type { SwotField } from "./terms";

const factsOf = (answers: Parameters<typeof readFirm>[0], field: SwotField) =>
  readFirm(answers).swot[field].map(({ fact }) => fact);

test("a firm that answered nothing has no entry at all", () => {
  expect(readFirm({}).swot).toEqual({ strengths: [], weaknesses: [], opportunities: [], threats: [] });
});

describe("a dimension", () => {
  it.each([
    [2, ["score.task"], []],
    [1, [], ["score.task"]],
  ])("with its items at %i is told", (level, strengths, weaknesses) => {
    expect(factsOf(itemsAt(level, "task"), "strengths")).toEqual(strengths);
    expect(factsOf(itemsAt(level, "task"), "weaknesses")).toEqual(weaknesses);
  });

  it("is neither strong nor weak while its open items could turn it", () => {
    const half = { "task.customers": 2 };
    expect([...factsOf(half, "strengths"), ...factsOf(half, "weaknesses")]).toEqual([]);
  });

  it("names its answered items", () => {
    expect(readFirm(itemsAt(3, "task")).swot.strengths).toEqual([
      { fact: "score.task", questions: ["task.customers", "task.competitors"] },
    ]);
  });
});

test.each([
  [3, ["advantages.price"], []],
  [2, ["advantages.price"], []],
  [1, [], []],
  [0, [], ["advantages.price"]],
])("an advantage at level %i", (level, strengths, weaknesses) => {
  expect(factsOf({ "advantages.price": level }, "strengths")).toEqual(strengths);
  expect(factsOf({ "advantages.price": level }, "weaknesses")).toEqual(weaknesses);
});

test("open critical gaps lead the weaknesses", () => {
  const answers = { ...itemsAt(0, "task"), "functions.finance": 1 };
  expect(factsOf(answers, "weaknesses")).toEqual(["functions.finance", "score.task"]);
});

test("rivals across countries are a threat, alike customers an opportunity", () => {
  const answers = partAt(2, "yip-market", "yip-competitive");
  expect(factsOf(answers, "opportunities")).toEqual(["driver.market"]);
  expect(factsOf(answers, "threats")).toEqual(["driver.competitive"]);
});

test.each([
  [{ "motive.new-markets": 2 }, "opportunities", "motive.new-markets"],
  [{ "motive.home-market": 2 }, "threats", "motive.home-market"],
  [{ "barrier.task": 2 }, "threats", "load.task"],
  [strategy({ "entry.demand": "high" }), "opportunities", "strategy.entry.demand"],
  [strategy({ "entry.demand": "low" }), "threats", "strategy.entry.demand"],
  [
    strategy({ "entry.political-environment": "not-favourable" }),
    "threats",
    "strategy.entry.political-environment",
  ],
] as const)("%j stands among the %s", (answers, field, fact) => {
  expect(factsOf(answers, field)).toEqual([fact]);
});

test("a reason or barrier of little weight stands nowhere", () => {
  const { swot } = readFirm({ "motive.new-markets": 1, "motive.home-market": 1, "barrier.task": 1 });
  expect([...swot.opportunities, ...swot.threats]).toEqual([]);
});
