/** Every working threshold of the scores, on both sides, and pinned: a change of one is a change of the method. */
import { describe, expect, test } from "vitest";
import { bandOf } from "@/lib/domain/scoring/band";
import { findConfidence } from "@/lib/domain/scoring/confidence";
import { findQuadrant } from "@/lib/domain/scoring/quadrant";
import { assess, itemsAt, screeningAt, verdictOn } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";

test("the thresholds are those of the method", () => {
  const { thresholds, drillDownFrom } = edition.data.scoring;
  const values = Object.entries(thresholds).map(([id, { value }]) => [id, value]);
  expect(Object.fromEntries(values)).toEqual({
    ready: 60,
    prepare: 40,
    confidenceCoverage: 0.6,
    confidenceApplicable: 0.5,
    loadHigh: 50,
    capabilityLow: 50,
    recommended: 0.5,
    firstStepWillingness: 40,
  });
  expect(drillDownFrom.value).toBe(2);
  expect(Object.values(thresholds).every(({ working, why }) => working && why)).toBe(true);
});

describe("the band", () => {
  test.each([
    [60, 60, false, "ready"],
    [100, 59.99, false, "prepare"],
    [59.99, 100, false, "prepare"],
    [59.9999999999, 60, false, "ready"],
    [60, 60, true, "prepare"],
    [40, 40, false, "prepare"],
    [39.9999999999, 40, false, "prepare"],
    [40, 39.99, false, "not-now"],
    [39.99, 100, true, "not-now"],
  ])("of willingness %s and ability %s, with a gap: %s", (willingness, ability, hasGap, band) => {
    expect(bandOf(edition, willingness, ability, hasGap)).toBe(band);
  });
});

describe("the reasons", () => {
  test.each([
    [1, 2, ["willingness-below-40"]],
    [2, 1, ["ability-below-40"]],
    [0, 0, ["willingness-below-40", "ability-below-40"]],
    [2, 2, []],
  ])("with willingness at level %s and ability at level %s", (willing, able, reasons) => {
    const answers = { ...itemsAt(able), ...itemsAt(willing, "aspirations", "expectations", "commitment") };
    const found = assess(answers).band.reasons.filter((reason) => reason.includes("below"));
    expect(found).toEqual(reasons);
  });

  test("name the lower threshold alone, or the higher one where only that is missed", () => {
    const middling = { ...itemsAt(2), ...itemsAt(1, "aspirations", "expectations") };
    const { willingness, band } = assess(middling);
    expect(willingness.score).toBeCloseTo(400 / 9, 9);
    expect(band).toEqual({ value: "prepare", possible: ["prepare"], reasons: ["willingness-below-60"] });
  });
});

describe("the quadrant", () => {
  const at = (score: number) => ({ score, low: score, high: score });
  test.each([
    [59.99, 59.99, "explore"],
    [59.99, 60, "could-but-does-not-plan"],
    [60, 59.99, "eager"],
    [60, 59.9999999999, "set"],
  ])("of willingness %s and ability %s is %s", (willingness, ability, quadrant) => {
    expect(findQuadrant(edition, at(willingness), at(ability), "firm").value).toBe(quadrant);
    expect(findQuadrant(edition, at(willingness), at(ability), "none").value).toBeNull();
  });
});

describe("confidence", () => {
  const all = edition.axisWeights.willingness;
  test.each([
    [0.6, 1, "firm"],
    [0.599, 1, "provisional"],
    [1, 0.5, "firm"],
    [1, 0.499, "provisional"],
  ])("with %s of the weight answered and %s of it applicable", (coverage, share, confidence) => {
    const applicable = share * all;
    const axis = {
      score: 50,
      low: 50,
      high: 50,
      applicable,
      answered: coverage * applicable,
      dimensionWeight: 1,
    };
    const full = { ...axis, applicable: edition.axisWeights.ability, answered: edition.axisWeights.ability };
    expect(findConfidence(edition, { willingness: axis, ability: full })).toBe(confidence);
    expect(findConfidence(edition, { willingness: { ...axis, score: null }, ability: full })).toBe("none");
  });

  test("asks for three answers in five on each axis", () => {
    const ability = edition.axes.ability.flatMap(({ items }) => items.slice(1).map(({ id }) => [id, null]));
    expect(assess({ ...itemsAt(2), ...Object.fromEntries(ability) }).confidence).toBe("provisional");
    expect(assess(itemsAt(2)).confidence).toBe("firm");
  });
});

describe("felt and prepared", () => {
  const information = (a: number, b: number, c: number, d: number) => ({
    "information.market-choice": a,
    "information.market-data": b,
    "information.opportunities": c,
    "information.customer-contact": d,
  });
  const barriers = (a: number, b: number, c: number, d: number) => ({
    "barrier.informational.locate-markets": a,
    "barrier.informational.market-data": b,
    "barrier.informational.find-opportunities": c,
    "barrier.informational.contact-customers": d,
  });
  // Levels 2, 1, 3 and 0 with the weights 1.5, 1.5, 1 and 1 give exactly 50; one level less gives 43.3.
  test.each([
    ["worry", barriers(2, 1, 3, 0), information(2, 1, 3, 0)],
    ["act-now", barriers(2, 1, 3, 0), information(2, 1, 2, 0)],
    ["under-control", barriers(2, 1, 2, 0), information(2, 1, 3, 0)],
    ["blind-spot", barriers(2, 1, 2, 0), information(2, 1, 2, 0)],
    ["cannot-tell", barriers(2, 1, 3, 0), {}],
    ["cannot-tell", {}, information(2, 1, 3, 0)],
  ])("%s", (match, felt, prepared) => {
    expect(assess({ ...felt, ...prepared }).barriers.informational?.match).toBe(match);
  });

  test("has no match where one side does not apply", () => {
    const outside = { "task.customers": "not-applicable", "task.competitors": "not-applicable" };
    expect(assess({ "barrier.task": 3, ...outside }).barriers.task).toEqual({
      load: 100,
      low: 100,
      high: 100,
      match: null,
    });
    expect(assess({ "barrier.task": "not-applicable" }).barriers.task).toEqual({
      load: null,
      low: null,
      high: null,
      match: null,
    });
  });
});

describe("a recommendation", () => {
  const nothing = { "support.used": ["none"], "activity.status": "none", "activity.considered": "never" };
  test.each([
    [
      "at half strength is recommended",
      { ...nothing, "support.used": ["promotion"] },
      "09",
      50,
      "recommended",
    ],
    ["without any trigger is not needed", nothing, "09", 0, "not-needed"],
    [
      "by two triggers that agree is recommended",
      { "support.wanted": ["hiring"], "profile.innovation": "now-and-then", ...itemsAt(2) },
      "07",
      58,
      "recommended",
    ],
    [
      "by one weak trigger is not needed",
      { "support.wanted": ["hiring"], "profile.innovation": "none", ...itemsAt(2) },
      "07",
      40,
      "not-needed",
    ],
    [
      "that an open answer could lift cannot be told",
      { "support.wanted": ["hiring"], ...itemsAt(2) },
      "07",
      40,
      "cannot-tell",
    ],
  ])("%s", (_, answers, number, strength, verdict) => {
    const found = verdictOn(assess(answers), number);
    expect(found.strength).toBeCloseTo(strength, 9);
    expect(found.verdict).toBe(verdict);
  });

  test("behind a gate that is closed has no strength, behind one that is unknown keeps its own", () => {
    const ready = { ...itemsAt(3), ...screeningAt(0) };
    const closed = verdictOn(
      assess({ ...ready, "activity.status": "regular", "activity.export-share": 50 }),
      "02",
    );
    expect(closed).toMatchObject({ verdict: "not-needed", strength: 0 });
    const open = verdictOn(assess(ready), "02");
    expect(open.verdict).toBe("cannot-tell");
    expect(open.strength).toBeCloseTo(90, 9);
  });
});

describe("the next review", () => {
  const regular = {
    "activity.status": "regular",
    "activity.countries": 1,
    "activity.first-year": 2024,
    "activity.modes": [],
  };
  test.each([
    ["experimental", { "activity.status": "occasional", ...itemsAt(3) }, 6],
    ["lapsed", { "activity.status": "stopped", ...itemsAt(3) }, 6],
    ["prepare", { ...itemsAt(2), "commitment.budget": 0 }, 6],
    ["active and not now", { ...regular, "activity.export-share": 10, ...itemsAt(1) }, 6],
    ["committed and not now", { ...regular, "activity.export-share": 40, ...itemsAt(1) }, 6],
    ["committed and ready", { ...regular, "activity.export-share": 40, ...itemsAt(3) }, 24],
    ["active and ready", { ...regular, "activity.export-share": 10, ...itemsAt(3) }, 12],
    ["at home and not now", { "activity.status": "none", "activity.considered": "never", ...itemsAt(1) }, 12],
    ["of whom nothing is known", {}, 12],
  ])("of a firm that is %s", (_, answers, months) => {
    expect(assess(answers).nextReviewMonths).toBe(months);
  });
});
