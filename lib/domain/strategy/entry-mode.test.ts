/** The balance of Table 33, and the ladder of entry modes with what opens and closes each step. */

import { describe, expect, it, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { itemsAt } from "@/lib/testing/build-firm";
import { readFirm, strategy } from "@/lib/testing/build-strategy";
import { editionData } from "@/lib/testing/current-edition";
import type { Rung } from "./terms";

const { variables } = editionData.strategy.entry;

/** The answers that let the first so many variables point to one side. */
function pointing(side: "high" | "low", from: number, to: number): Answers {
  const some = variables.slice(from, to).map(({ question, ...sides }) => [question, sides[side]]);
  return Object.fromEntries(
    some.map(([id, answer]) => [id, answer === "true" ? true : answer === "false" ? false : answer]),
  );
}

function rung(answers: Answers, id: Rung) {
  const found = readFirm(answers).entry?.rungs.find((one) => one.id === id);
  if (!found) throw new Error(`There is no step ${id}`);
  return found;
}

/** A firm for which every step is open. */
const ABLE: Answers = {
  ...itemsAt(3),
  ...strategy({
    "entry.asset-specificity": "high",
    "entry.uncertainty": "low",
    "entry.brand": "high",
    "entry.know-how-value": "high",
  }),
};

describe("Table 33", () => {
  it("has thirteen variables, of which six are legible", () => {
    expect(variables).toHaveLength(13);
    expect(variables.filter(({ uncertain }) => !uncertain)).toHaveLength(6);
  });

  it.each([
    [13, "high-control"],
    [8, "high-control"],
    [7, "balanced"],
    [6, "balanced"],
    [5, "low-control"],
    [0, "low-control"],
  ])("with %i of 13 variables pointing to high control speaks for %s", (count, value) => {
    const answers = { ...pointing("high", 0, count), ...pointing("low", count, 13) };
    expect(readFirm(answers).entry?.control).toMatchObject({
      value,
      high: count,
      low: 13 - count,
      unanswered: 0,
    });
  });

  it("says what remains possible while variables are open, and what the legible rows say alone", () => {
    const control = readFirm(pointing("high", 3, 9)).entry?.control;
    expect(control).toMatchObject({
      value: null,
      possible: ["balanced", "high-control"],
      high: 6,
      unanswered: 7,
    });
    expect(control?.legible).toMatchObject({ value: "high-control", high: 6, unanswered: 0 });
    expect(control?.questions).toHaveLength(6);
  });
});

describe("a step of the ladder", () => {
  test("is open to a firm with means, commitment, assets, brand and know-how", () => {
    const rungs = readFirm(ABLE).entry?.rungs ?? [];
    expect(rungs.map(({ id, state }) => [id, state])).toEqual([
      ["indirect-export", "open"],
      ["direct-export", "open"],
      ["licensing", "open"],
      ["franchising", "open"],
      ["alliance-joint-venture", "open"],
      ["sales-subsidiary", "open"],
      ["production-abroad", "open"],
    ]);
  });

  const entry = (short: string, answer: string) => strategy({ [`entry.${short}`]: answer });
  test.each<[string, Answers, Rung, string]>([
    ["no brand", entry("brand", "low"), "franchising", "strong-brand"],
    ["no specific assets", entry("asset-specificity", "low"), "sales-subsidiary", "specific-assets"],
    ["a very uncertain market", entry("uncertainty", "high"), "production-abroad", "low-uncertainty"],
    ["no capacity", { "functions.capacity": 0 }, "indirect-export", "capacity"],
    ["no working capital", { "functions.finance": 0 }, "direct-export", "means-found"],
    ["means found case by case", { "functions.finance": 1 }, "sales-subsidiary", "means-planned"],
    ["means that are not routine", { "functions.finance": 2 }, "production-abroad", "means-secured"],
    ["nobody in charge", { "commitment.responsible-person": 0 }, "licensing", "person"],
    ["no contacts abroad", { "advantages.network": 0 }, "alliance-joint-venture", "partner"],
    ["no management time", { "functions.management-time": 1 }, "sales-subsidiary", "management-time"],
    ["little commitment", itemsAt(1, "commitment"), "alliance-joint-venture", "commitment-begun"],
    [
      "know-how of little worth",
      { "advantages.technology": 1, ...entry("know-how-value", "low") },
      "licensing",
      "know-how-to-license",
    ],
  ])("is closed by %s, and says so", (_, lack, id, requirement) => {
    const { state, needs } = rung({ ...ABLE, ...lack }, id);
    expect(state).toBe("closed");
    expect(needs.filter(({ holds }) => holds === false).map((need) => need.id)).toEqual([requirement]);
    expect(needs.find((need) => need.id === requirement)?.questions).not.toEqual([]);
  });

  test.each<[string, Answers]>([
    ["a blank answer", entry("uncertainty", "unknown")],
    ["an unknown one", { "strategy.entry.asset-specificity": null }],
  ])("cannot be told with %s, and names the question that would tell", (_, gap) => {
    const step = rung({ ...ABLE, ...gap }, "sales-subsidiary");
    expect(step.state).toBe("cannot-tell");
    expect(step.needs.filter(({ holds }) => holds === null).map(({ open }) => open)).toEqual([
      Object.keys(gap),
    ]);
  });

  it("is closed for want of one thing, whatever else is unknown", () => {
    expect(rung(strategy({ "entry.brand": "low" }), "franchising").state).toBe("closed");
  });

  it("takes own capital only with specific assets and little uncertainty", () => {
    expect(readFirm(ABLE).entry?.equity.state).toBe("open");
    const risky = readFirm({ ...ABLE, ...entry("uncertainty", "high") }).entry;
    expect(risky?.equity.state).toBe("closed");
    const closed = risky?.rungs
      .filter(({ state }) => state === "closed")
      .map(({ id, equity }) => [id, equity]);
    expect(closed).toEqual([
      ["sales-subsidiary", "always"],
      ["production-abroad", "always"],
    ]);
  });

  it("is spoken for by what does not decide it", () => {
    const systems = { ...ABLE, ...entry("control-systems", "high") };
    const spoken = rung(systems, "sales-subsidiary").favours;
    expect(spoken.map(({ id, holds }) => [id, holds])).toEqual([
      ["control-systems", true],
      ["demand-there", null],
    ]);
    expect(rung({ ...ABLE, ...entry("control-systems", "low") }, "sales-subsidiary").state).toBe("open");
  });

  it("fits where it leaves the firm the control that the conditions ask for", () => {
    const highControl = readFirm({ ...ABLE, ...pointing("high", 0, 13) }).entry?.rungs ?? [];
    expect(highControl.filter(({ fits }) => fits).map(({ id }) => id)).toEqual([
      "sales-subsidiary",
      "production-abroad",
    ]);
    const lowControl = readFirm({ ...ABLE, ...pointing("low", 0, 13) }).entry?.rungs ?? [];
    expect(lowControl.filter(({ fits }) => fits).map(({ id }) => id)).toEqual([
      "indirect-export",
      "licensing",
      "franchising",
    ]);
    expect(rung(ABLE, "direct-export").fits).toBeNull();
  });

  test.each<[readonly string[] | null, Rung, boolean | null]>([
    [["agents-distributors"], "direct-export", true],
    [["import"], "direct-export", false],
    [null, "direct-export", null],
    // One option of the answer joins both steps.
    [["licensing-franchising"], "franchising", null],
  ])("with the modes %j in use: %s %s", (modes, id, isInUse) => {
    expect(rung({ ...ABLE, "activity.modes": modes }, id).isInUse).toBe(isInUse);
  });
});
