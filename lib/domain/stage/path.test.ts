/** How a firm went abroad, or plans to, and what else its facts show: both sides of each threshold. */
import { describe, expect, test } from "vitest";
import type { Answers } from "@/lib/domain/assessment/answer";
import { assess } from "@/lib/testing/build-firm";

const stageOf = (answers: Answers) => assess(answers).stage;
const sells = { "activity.status": "occasional", "profile.founded": 2010, "activity.modes": [] };
const plans = {
  "activity.status": "none",
  "activity.considered": "decided",
  "activity.plan-countries": 2,
  "profile.founded": 2021,
  "activity.modes": [],
};

describe("a firm founded in 2010 that first sold abroad", () => {
  test.each([
    [2010, ["early-internationalizer"], ["within-two-years"]],
    [2012, ["early-internationalizer"], ["within-two-years"]],
    [2013, ["early-internationalizer"], []],
    [2015, ["early-internationalizer"], []],
    [2016, ["incremental"], []],
    [null, [], []],
    ["unknown", [], []],
  ])("in %s", (firstYear, path, flags) => {
    expect(stageOf({ ...sells, "activity.first-year": firstYear })).toMatchObject({ path, flags });
  });
});

test.each(["unsolicited-only", "stopped", "unknown", null])(
  "who sells abroad %s has no path of a seller",
  (status) => {
    expect(stageOf({ ...sells, "activity.first-year": 2011, "activity.status": status }).path).toEqual([]);
  },
);

describe("a young firm that has decided and plans several countries is early in prospect", () => {
  test.each([
    ["five years old", {}, true],
    ["not yet selling, but for what came unasked", { "activity.status": "unsolicited-only" }, true],
    ["six years old", { "profile.founded": 2020 }, false],
    ["planning one country", { "activity.plan-countries": 1 }, false],
    ["undecided", { "activity.considered": "studied" }, false],
    ["selling already", { "activity.status": "occasional" }, false],
    ["of unknown age", { "profile.founded": "unknown" }, false],
    ["of unknown plans", { "activity.plan-countries": null }, false],
  ])("%s", (_, answers, isListed) => {
    expect(stageOf({ ...plans, ...answers }).path).toEqual(isListed ? ["prospective-early"] : []);
  });

  test.each([
    ["false where the status rules it out, whatever is unknown", { "activity.status": "regular" }, false],
    ["unknown where a fact that it needs is", { "activity.status": "none" }, null],
  ])("the prospect is %s", (_, answers, holds) => {
    const { recommendations } = assess({ ...plans, "profile.founded": null, ...answers });
    const evidence = recommendations.flatMap((recommendation) => recommendation.evidence);
    const truths = evidence.filter(({ fact }) => fact === "prospectiveEarly").map((one) => one.holds);
    expect(new Set(truths)).toEqual(new Set([holds]));
  });
});

test.each(["alliance-joint-venture", "research-cooperation"])(
  "a firm with %s is networked in addition",
  (mode) => {
    expect(stageOf({ ...plans, "activity.modes": [mode] }).path).toEqual(["prospective-early", "networked"]);
  },
);

describe("other modes than selling abroad", () => {
  test.each([
    ["none", ["licensing-franchising"], ["other-modes"]],
    ["stopped", ["outsourcing-abroad"], ["lapsed", "other-modes"]],
    ["none", ["import", "direct-export", "online-marketplace"], []],
    ["occasional", ["licensing-franchising"], []],
    ["regular", ["research-cooperation"], []],
    ["unknown", ["research-cooperation"], []],
    ["none", "unknown", []],
  ])("with status %s and modes %s", (status, modes, flags) => {
    expect(stageOf({ "activity.status": status, "activity.modes": modes }).flags).toEqual(flags);
  });
});

test("a firm that belongs to a group is flagged: the size definition counts them together", () => {
  expect(stageOf({ "profile.part-of-group": true }).flags).toEqual(["part-of-group"]);
  expect(stageOf({ "profile.part-of-group": false }).flags).toEqual([]);
});

describe("the type of a new venture", () => {
  const early = { ...sells, "activity.first-year": 2011 };
  const three = ["purchasing", "production", "logistics"];
  test.each([
    [5, three.slice(1), "export-import-start-up"],
    [6, three.slice(1), "multinational-trader"],
    [5, three, "geographically-focused-start-up"],
    [6, three, "global-start-up"],
    [6, ["none"], "multinational-trader"],
    [null, three, null],
    [6, "unknown", null],
  ])("with %s countries and %s", (countries, chain, type) => {
    const answers = { ...early, "activity.countries": countries, "activity.value-chain": chain };
    expect(stageOf(answers).newVentureType).toBe(type);
  });

  test("is for early internationalizers alone", () => {
    const answers = { "activity.first-year": 2016, "activity.countries": 6, "activity.value-chain": three };
    expect(stageOf({ ...sells, ...answers }).newVentureType).toBeNull();
  });
});
