/** Scores and their ranges: where they begin and end, and which way they move. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Result } from "@/lib/domain/scoring/assess";
import { assess, itemsAt, screeningAt } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, type FirmAnswers } from "@/lib/testing/firms";

const ROUNDING = 1e-9;
const items = edition.questions.filter(({ dimension }) => dimension);

/** Every score of a result with its range, by name. Loads are left out: for them, more is worse. */
function listScores({ willingness, ability, readiness, dimensions }: Result) {
  return { willingness, ability, readiness, ...dimensions };
}

const anyItem = fc.constantFrom(...items.map(({ id }) => id));

test("a firm that is at its best everywhere scores 100 everywhere", () => {
  const result = assess({ ...itemsAt(3), ...screeningAt(0) });
  for (const score of Object.values(listScores(result))) {
    expect(score).toMatchObject({ score: 100, low: 100, high: 100 });
  }
  expect(result).toMatchObject({ barrierLoad: 0, leverage: [], criticalGaps: [] });
  expect(result.band).toEqual({ value: "ready", possible: ["ready"], reasons: [] });
});

test("a firm that is at its worst everywhere scores 0 everywhere, and every step up counts for its axis", () => {
  const result = assess({ ...itemsAt(0), ...screeningAt(3) });
  for (const score of Object.values(listScores(result))) {
    expect(score).toMatchObject({ score: 0, low: 0, high: 0 });
  }
  expect(result.barrierLoad).toBe(100);
  expect(result.leverage).toHaveLength(items.filter(({ actionable }) => actionable).length);
  expect(result.leverage.every(({ points, axisPoints }) => points === 0 && axisPoints > 0)).toBe(true);
});

test("a score lies in its range, and its range between 0 and 100", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const result = assess(answers);
      for (const { score, low, high } of Object.values(listScores(result))) {
        if (low === null || high === null) continue;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(score ?? high);
        expect(score ?? low).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 400 },
  );
});

test("a load lies in its range, and its range between 0 and 100", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      for (const { load, low, high } of Object.values(assess(answers).barriers)) {
        if (low === null || high === null) continue;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(load ?? high);
        expect(load ?? low).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 400 },
  );
});

const BETTER = ["undetermined", "not-now", "prepare", "ready"];

test("raising an answer by a level lowers no score, no range and no band", () => {
  fc.assert(
    fc.property(anyFirm, anyItem, (answers, id) => {
      const level = answers[id];
      fc.pre(typeof level === "number" && level < 3);
      const before = assess(answers);
      const after = assess({ ...answers, [id]: (level as number) + 1 });
      const now = listScores(after);
      for (const [name, then] of Object.entries(listScores(before))) {
        for (const key of ["score", "low", "high"] as const) {
          const raised = now[name as keyof typeof now]?.[key] ?? null;
          if (then[key] === null) expect(raised).toBeNull();
          else expect(raised).toBeGreaterThanOrEqual(then[key] - ROUNDING);
        }
      }
      expect(BETTER.indexOf(after.band.value)).toBeGreaterThanOrEqual(BETTER.indexOf(before.band.value));
    }),
    { numRuns: 400 },
  );
});

/** The firm with a level for one of its items that was open. */
function answerOpen(answers: FirmAnswers, id: string, level: number): FirmAnswers {
  const given = answers[id];
  fc.pre(given === null || given === "unknown");
  return { ...answers, [id]: level };
}

test("ranges of scores only shrink as answers come in", () => {
  fc.assert(
    fc.property(anyFirm, anyItem, fc.nat(3), (answers, id, level) => {
      const before = listScores(assess(answers));
      const after = listScores(assess(answerOpen(answers, id, level)));
      for (const [name, then] of Object.entries(before)) {
        const now = after[name as keyof typeof after];
        if (then.low === null || then.high === null) continue;
        expect(now?.low).toBeGreaterThanOrEqual(then.low - ROUNDING);
        expect(now?.high).toBeLessThanOrEqual(then.high + ROUNDING);
      }
    }),
    { numRuns: 400 },
  );
});

test("what was possible before an answer includes what is possible after it", () => {
  fc.assert(
    fc.property(anyFirm, anyItem, fc.nat(3), (answers, id, level) => {
      const before = assess(answers);
      const after = assess(answerOpen(answers, id, level));
      expect(before.band.possible).toEqual(expect.arrayContaining([...after.band.possible]));
      expect(before.quadrant.possible).toEqual(expect.arrayContaining([...after.quadrant.possible]));
    }),
    { numRuns: 400 },
  );
});

test("coverage is the share of the weight that was answered: 0 without answers, 1 with all", () => {
  expect(assess({}).coverage).toEqual({ willingness: 0, ability: 0, all: 0 });
  expect(assess(itemsAt(1)).coverage).toEqual({ willingness: 1, ability: 1, all: 1 });
  const { dimensions } = assess({ "task.customers": 1, "task.competitors": "unknown" });
  expect(dimensions.task?.coverage).toBeCloseTo(0.6, 12);
});
