/** The change of readiness falls to its causes exactly, by a rule that prefers neither axis, answer nor direction. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "@/lib/testing/build-firm";
import { copyData, edition } from "@/lib/testing/current-edition";
import { anyPair, finish, steadyFirm } from "@/lib/testing/finished";
import { anyFirm } from "@/lib/testing/firms";
import type { Answers } from "../assessment/answer";
import { compileEdition } from "../edition/compile";
import { AXES } from "../edition/edition";
import type { Cause } from "./causes";
import { compareAssessments } from "./compare";

const ROUNDING = 1e-9;
const runs = { numRuns: 200 };

function sumOf(causes: readonly Cause[], read: (cause: Cause) => number | null): number {
  return causes.reduce((sum, cause) => sum + (read(cause) ?? Number.NaN), 0);
}

function causesOf(before: Answers, after: Answers): Cause[] {
  return [...compareAssessments(finish(before), finish(after)).causes];
}

test("the causes sum to the change of readiness, and those of an axis to the change of the axis", () => {
  let split = 0;
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const comparison = compareAssessments(before, after);
      const { causes, readiness } = comparison;
      for (const axis of AXES) {
        const own = causes.filter((cause) => cause.axis === axis);
        const { change } = comparison[axis];
        if (change === null) expect(own.every(({ axisPoints }) => axisPoints === null)).toBe(true);
        else expect(Math.abs(sumOf(own, ({ axisPoints }) => axisPoints) - change)).toBeLessThan(ROUNDING);
      }
      if (readiness.change === null) {
        expect(causes.every(({ points }) => points === null)).toBe(true);
        return;
      }
      if (causes.length > 1) split += 1;
      expect(Math.abs(sumOf(causes, ({ points }) => points) - readiness.change)).toBeLessThan(ROUNDING);
    }),
    runs,
  );
  expect(split).toBeGreaterThan(20);
}, 30_000);

test("what did not change is no cause, and each item that counts otherwise is one", () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const { causes, ground } = compareAssessments(before, after);
      const moved = edition.questions.filter(
        ({ dimension, place }) =>
          dimension && ground.before.sheet.levels[place] !== ground.after.sheet.levels[place],
      );
      expect(causes.map(({ id }) => id).sort()).toEqual(moved.map(({ id }) => id).sort());
      for (const { id } of causes) expect(before.answers[id]).not.toEqual(after.answers[id]);
    }),
    runs,
  );
}, 30_000);

test("the other way round, each cause brings the contrary", () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const back = new Map(compareAssessments(after, before).causes.map((cause) => [cause.id, cause]));
      for (const { id, points, axisPoints } of compareAssessments(before, after).causes) {
        const mirrored = back.get(id);
        if (points !== null) expect(mirrored?.points).toBeCloseTo(-points, 9);
        if (axisPoints !== null) expect(mirrored?.axisPoints).toBeCloseTo(-axisPoints, 9);
      }
    }),
    runs,
  );
}, 30_000);

test("a level that rises never costs points, and one that falls never brings any", () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      for (const cause of compareAssessments(before, after).causes) {
        if (typeof cause.before !== "number" || typeof cause.after !== "number") continue;
        const direction = Math.sign(cause.after - cause.before);
        expect(direction * (cause.points ?? 0)).toBeGreaterThanOrEqual(0);
        expect(direction * (cause.axisPoints ?? 0)).toBeGreaterThanOrEqual(0);
      }
    }),
    runs,
  );
}, 30_000);

test("the order in which answers were given does not matter", () => {
  fc.assert(
    fc.property(anyPair, ({ before, after }) => {
      const turned = { ...after, answers: Object.fromEntries(Object.entries(after.answers).reverse()) };
      expect(compareAssessments(before, turned).causes).toEqual(compareAssessments(before, after).causes);
    }),
    { numRuns: 100 },
  );
}, 30_000);

test("both axes are treated alike: with want and can exchanged, each answer brings the same", () => {
  const data = copyData();
  const { willingness, ability } = data.scoring.axes;
  data.scoring.axes = { willingness: ability, ability: willingness };
  const exchanged = compileEdition(data);
  const pointsBy = (by: typeof edition, before: Answers, after: Answers) => {
    const { causes } = compareAssessments(finish(before, { edition: by }), finish(after, { edition: by }));
    return causes.map(({ id, points }) => [id, points] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  };
  fc.assert(
    fc.property(anyFirm, anyFirm, (before, after) => {
      const here = pointsBy(edition, before, after);
      const there = new Map(pointsBy(exchanged, before, after));
      for (const [id, points] of here) {
        if (points === null) expect(there.get(id)).toBeNull();
        else expect(there.get(id)).toBeCloseTo(points, 9);
      }
    }),
    { numRuns: 100 },
  );
});

describe("where it can be told by hand", () => {
  const weak = steadyFirm(1);
  const readinessOf = (answers: Answers) => assess(answers).readiness.score as number;

  test("a single answer brings the whole change", () => {
    const [cause, ...others] = causesOf(weak, { ...weak, "commitment.budget": 3 });
    expect(others).toEqual([]);
    const change = readinessOf({ ...weak, "commitment.budget": 3 }) - readinessOf(weak);
    expect(cause).toMatchObject({ id: "commitment.budget", axis: "willingness", before: 1, after: 3 });
    expect(cause?.points).toBeCloseTo(change, 9);
  });

  test("of one answer on each axis, each brings the average of being first and being second", () => {
    const want = { "commitment.budget": 3 };
    const can = { "functions.staff": 3 };
    const none = readinessOf(weak);
    const both = readinessOf({ ...weak, ...want, ...can });
    const [first, second] = [readinessOf({ ...weak, ...want }), readinessOf({ ...weak, ...can })];
    const byId = new Map(causesOf(weak, { ...weak, ...want, ...can }).map(({ id, points }) => [id, points]));
    expect(byId.get("commitment.budget")).toBeCloseTo((first - none + both - second) / 2, 9);
    expect(byId.get("functions.staff")).toBeCloseTo((second - none + both - first) / 2, 9);
  });

  test("an answer that no longer applies costs what it lay above the rest", () => {
    const strong = { ...weak, "task.customers": 3 };
    const [cause] = causesOf(strong, { ...strong, "task.customers": "not-applicable" });
    expect(cause?.points).toBeCloseTo(readinessOf(weak) - readinessOf(strong), 9);
    expect(cause?.points).toBeLessThan(0);
  });

  test("where a whole dimension no longer applies, each of its answers has its part", () => {
    const answers = { ...weak, "task.customers": 3, "task.competitors": 0 };
    const gone = { ...answers, "task.customers": "not-applicable", "task.competitors": "not-applicable" };
    const causes = causesOf(answers, gone);
    expect(causes.map(({ id, points }) => [id, Math.sign(points ?? 0)])).toEqual([
      ["task.customers", -1],
      ["task.competitors", 1],
    ]);
  });

  test("a firm that stood at nothing owes its rise to what rose", () => {
    const nothing = steadyFirm(0);
    const causes = causesOf(nothing, { ...nothing, "commitment.budget": 3, "functions.staff": 3 });
    expect(causes).toHaveLength(2);
    for (const { points } of causes)
      expect(points).toBeCloseTo(
        readinessOf({ ...nothing, "commitment.budget": 3, "functions.staff": 3 }) / 2,
        9,
      );
  });

  test("without a readiness at one moment nothing is split, but an axis that has its score is", () => {
    const open = Object.fromEntries(
      edition.axes.ability.flatMap(({ items }) => items.map(({ id }) => [id, "unknown"])),
    );
    const { readiness, willingness, causes } = compareAssessments(
      finish({ ...weak, ...open }),
      finish({ ...weak, "commitment.budget": 2 }),
    );
    expect(readiness).toMatchObject({ change: null, before: { score: null, low: 0 } });
    const budget = causes.find(({ id }) => id === "commitment.budget");
    expect(budget?.points).toBeNull();
    expect(budget?.axisPoints).toBeCloseTo(willingness.change as number, 9);
    expect(causes.find(({ id }) => id === "functions.staff")).toMatchObject({
      points: null,
      axisPoints: null,
    });
  });
});
