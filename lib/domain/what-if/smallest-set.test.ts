/** The smallest set against all sets: every smaller one is tried, with the engine itself as judge. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import type { Item } from "@/lib/domain/edition/edition";
import { assessFirm } from "@/lib/domain/scoring/assess";
import { itemsAt } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, type FirmAnswers, TODAY } from "@/lib/testing/firms";
import { FIRM_HANDS, HANDS, type Hands, handsOf } from "./hands";
import type { Move } from "./move";
import { findSmallestSet, type Target } from "./smallest-set";

const DIMENSIONS = [...edition.axes.willingness, ...edition.axes.ability];
const ITEMS = DIMENSIONS.flatMap(({ items }) => items);
const HANDS_OF = new Map(
  DIMENSIONS.flatMap((dimension) =>
    dimension.items.map((item) => [item.id, handsOf(edition, dimension.id, item)] as const),
  ),
);
const CONTEXT = { earlierAssessment: false, openPlan: false };

function bandOf(answers: FirmAnswers) {
  return assessFirm(edition, { answers: placeAnswers(edition, answers), asOf: TODAY, context: CONTEXT }).band
    .value;
}

function reaches(answers: FirmAnswers, target: Target): boolean {
  const band = bandOf(answers);
  return band === "ready" || band === target;
}

function find(answers: FirmAnswers, target: Target, within: readonly Hands[] = HANDS) {
  return findSmallestSet(edition, readSheet(edition, placeAnswers(edition, answers)), target, within);
}

function take(answers: FirmAnswers, moves: readonly Move[]): FirmAnswers {
  return { ...answers, ...Object.fromEntries(moves.map(({ id, to }) => [id, to])) };
}

/** Where one step leads from an answer; null where none does. Written from the rule, not from the code. */
function stepUp(item: Item, answer: Answer | undefined, target: Target): number | null {
  if (typeof answer === "number") return answer < item.top ? answer + 1 : null;
  const isOpen = answer === "unknown" || answer === null || answer === undefined;
  return isOpen && target === "ready" && item.critical !== undefined ? item.critical : null;
}

/** Calls back with every set of exactly `count` steps, once each, until one call says true. */
function anySet(
  answers: FirmAnswers,
  target: Target,
  within: readonly Hands[],
  count: number,
  judge: (after: FirmAnswers) => boolean,
  from = 0,
): boolean {
  if (count === 0) return judge(answers);
  for (let index = from; index < ITEMS.length; index += 1) {
    const item = ITEMS[index] as Item;
    const isInHands = item.critical !== undefined || within.includes(HANDS_OF.get(item.id) as Hands);
    const to = isInHands ? stepUp(item, answers[item.id], target) : null;
    if (to === null) continue;
    if (anySet({ ...answers, [item.id]: to }, target, within, count - 1, judge, index)) return true;
  }
  return false;
}

const FEW = 4;

/** Firms to which few items apply, most of them not far from what is needed; open answers of every kind. */
const smallFirm: fc.Arbitrary<FirmAnswers> = fc
  .record({
    applicable: fc.subarray(
      ITEMS.filter(({ critical }) => critical === undefined).map(({ id }) => id),
      { minLength: 2, maxLength: 6 },
    ),
    levels: fc.array(fc.constantFrom<Answer>(0, 1, 1, 2, 2, 2, 3, "unknown", null), {
      minLength: ITEMS.length,
      maxLength: ITEMS.length,
    }),
  })
  .map(({ applicable, levels }) =>
    Object.fromEntries(
      ITEMS.map(({ id, critical }, index) => {
        const applies = critical !== undefined || applicable.includes(id);
        return [id, applies ? (levels[index] ?? null) : "not-applicable"];
      }),
    ),
  );

const anyTarget = fc.constantFrom<Target>("ready", "prepare");
const anyHands = fc.constantFrom<readonly Hands[]>(HANDS, FIRM_HANDS);

describe("the smallest set of steps to a band", () => {
  it("reaches it, and no smaller set does", { timeout: 60_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(smallFirm, anyTarget, anyHands, (answers, target, within) => {
        const set = find(answers, target, within);
        fc.pre(set.found && set.steps <= FEW);
        if (!set.found) return;
        expect(reaches(take(answers, set.moves), target)).toBe(true);
        for (let fewer = 0; fewer < set.steps; fewer += 1) {
          expect(anySet(answers, target, within, fewer, (after) => reaches(after, target))).toBe(false);
        }
        if (set.steps > 0) compared += 1;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(75);
  });

  it("has as much in the firm's own hands as any set of its size", { timeout: 60_000 }, () => {
    const countOf = (hands: Hands, before: FirmAnswers, after: FirmAnswers) =>
      ITEMS.filter(({ id }) => HANDS_OF.get(id) === hands).reduce((sum, { id, critical = 0 }) => {
        const [was, is] = [before[id], after[id]];
        if (typeof is !== "number" || was === is) return sum;
        return sum + (typeof was === "number" ? is - was : 1 + is - critical);
      }, 0);
    fc.assert(
      fc.property(smallFirm, anyTarget, (answers, target) => {
        const set = find(answers, target);
        fc.pre(set.found && set.steps > 0 && set.steps < FEW);
        if (!set.found) return;
        const mine = take(answers, set.moves);
        const [outlook, partly] = [countOf("outlook", answers, mine), countOf("partly", answers, mine)];
        anySet(answers, target, HANDS, set.steps, (after) => {
          if (!reaches(after, target)) return false;
          const other = countOf("outlook", answers, after);
          expect(other).toBeGreaterThanOrEqual(outlook);
          if (other === outlook) expect(countOf("partly", answers, after)).toBeGreaterThanOrEqual(partly);
          return false;
        });
      }),
      { numRuns: 100 },
    );
  });

  it("is refused only where not even all steps together are enough", () => {
    fc.assert(
      fc.property(fc.oneof(smallFirm, anyFirm), anyTarget, anyHands, (answers, target, within) => {
        const set = find(answers, target, within);
        const highest = Object.fromEntries(
          ITEMS.map((item) => {
            const isInHands = within.includes(HANDS_OF.get(item.id) as Hands);
            const to = stepUp(item, answers[item.id], target);
            if (to === null) return [item.id, answers[item.id] ?? null];
            if (isInHands) return [item.id, item.top];
            return [
              item.id,
              item.critical !== undefined && target === "ready" ? to : (answers[item.id] ?? null),
            ];
          }),
        );
        expect(set.found).toBe(reaches({ ...answers, ...highest }, target));
        if (set.found) return;
        if (set.reason === "not-answered") expect(set.dimensions.length).toBeGreaterThan(0);
        if (set.reason === "out-of-hands") {
          expect(set.limits.length).toBeGreaterThan(0);
          for (const { most, needed } of set.limits) expect(most).toBeLessThan(needed);
        }
      }),
    );
  });

  it("leads any firm to the band, with one step fewer to less, and comes out the same each time", () => {
    fc.assert(
      fc.property(anyFirm, anyTarget, anyHands, (answers, target, within) => {
        const set = find(answers, target, within);
        expect(JSON.stringify(find(answers, target, within))).toBe(JSON.stringify(set));
        if (!set.found) return;
        expect(reaches(take(answers, set.moves), target)).toBe(true);
        expect(set.moves.every(({ hands, gap }) => gap !== null || within.includes(hands))).toBe(true);
        expect(set.steps === 0).toBe(reaches(answers, target));
        for (const { withOneLess, needed, reached, steps } of Object.values(set.ways)) {
          expect(reached).toBeGreaterThan(needed - 1e-6);
          expect(withOneLess === null).toBe(steps === 0);
          if (withOneLess !== null) expect(withOneLess).toBeLessThan(needed);
        }
      }),
    );
  });

  it("is never larger with goals and expectations than without", () => {
    fc.assert(
      fc.property(anyFirm, anyTarget, (answers, target) => {
        const [all, firm] = [find(answers, target), find(answers, target, FIRM_HANDS)];
        if (firm.found) expect(all.found && all.steps).toBeLessThanOrEqual(firm.steps);
      }),
    );
  });
});

describe("for a firm that answers 2 throughout", () => {
  const good = itemsAt(2);

  test("and is ready, nothing is needed", () => {
    expect(find(good, "ready")).toMatchObject({ found: true, steps: 0, moves: [] });
  });

  test("one open gap is closed level by level", () => {
    const set = find({ ...good, "functions.finance": 0 }, "ready");
    expect(set).toMatchObject({
      steps: 2,
      moves: [{ id: "functions.finance", from: 0, to: 2, gap: "open" }],
    });
  });

  test.each(["unknown", null])("one gap answered %s is one step: to find out", (answer) => {
    const set = find({ ...good, "functions.finance": answer }, "ready");
    expect(set).toMatchObject({
      steps: 1,
      moves: [{ id: "functions.finance", from: null, to: 2, steps: 1, gap: "unconfirmed" }],
    });
  });

  test("gaps do not keep it from `prepare`", () => {
    expect(find({ ...good, "functions.finance": 0 }, "prepare")).toMatchObject({ steps: 0 });
  });

  test("an area without an answer must be answered first", () => {
    const silent = {
      ...good,
      ...Object.fromEntries(Object.keys(itemsAt(0, "advantages")).map((id) => [id, null])),
    };
    expect(find(silent, "ready")).toMatchObject({
      found: false,
      reason: "not-answered",
      dimensions: ["advantages"],
    });
  });

  test("without any goal and expectation, what it can do itself is not enough", () => {
    const unwilling = { ...good, ...itemsAt(0, "aspirations", "expectations") };
    const limits = [{ axis: "willingness", needed: 60, most: expect.closeTo(140 / 3) }];
    expect(find(unwilling, "ready", FIRM_HANDS)).toMatchObject({ reason: "out-of-hands", limits });
    const set = find(unwilling, "ready");
    expect(set.found && set.moves.map(({ hands }) => hands)).toContain("outlook");
  });
});
