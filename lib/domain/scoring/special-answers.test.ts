/** Not applicable, unknown, blank, hidden and level 0 are five different things. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileEdition } from "@/lib/domain/edition/compile";
import { assess, itemsAt } from "@/lib/testing/build-firm";
import { copyData, edition } from "@/lib/testing/current-edition";
import { anyFirm } from "@/lib/testing/firms";

const optional = edition.questions.filter(({ dimension, notApplicable }) => dimension && notApplicable);

/** The edition as if it never scored these questions. */
function withoutItems(ids: readonly string[]) {
  const data = copyData();
  for (const question of data.questions) if (ids.includes(question.id)) question.dimension = undefined;
  return compileEdition(data);
}

test("what does not apply changes nothing but the denominator: scores are those of an edition without it", () => {
  const anyItems = fc.subarray(
    optional.map(({ id }) => id),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(anyFirm, anyItems, (answers, ids) => {
      const left = Object.fromEntries(ids.map((id) => [id, "not-applicable"]));
      const actual = assess({ ...answers, ...left });
      const wanted = assess({ ...answers, ...left }, { edition: withoutItems(ids) });
      const { willingness, ability, readiness, dimensions, coverage, leverage, band, quadrant } = wanted;
      expect(actual).toMatchObject({
        willingness,
        ability,
        readiness,
        dimensions,
        coverage,
        leverage,
        quadrant,
        criticalGaps: wanted.criticalGaps,
        band: { possible: band.possible },
      });
    }),
    { numRuns: 60 },
  );
});

test("a dimension of which nothing applies keeps its place, without values, and leaves its axis", () => {
  const answers = { ...itemsAt(2), ...outside("government.") };
  const { dimensions, ability, coverage } = assess(answers);
  expect(dimensions.government).toEqual({ score: null, low: null, high: null, coverage: null });
  expect(Object.keys(dimensions)).toHaveLength(11);
  expect(ability.score).toBeCloseTo(200 / 3, 9);
  expect(coverage).toEqual({ willingness: 1, ability: 1, all: 1 });
});

function outside(prefix: string): Record<string, string> {
  const ids = edition.questions.map(({ id }) => id).filter((id) => id.startsWith(prefix));
  return Object.fromEntries(ids.map((id) => [id, "not-applicable"]));
}

describe("a dimension of two equal items, one of them at level 2", () => {
  const ids = ["government.support-known", "government.home-rules"] as const;
  test.each([
    ["level 0", 0, { score: 100 / 3, low: 100 / 3, high: 100 / 3, coverage: 1 }],
    ["unknown", "unknown", { score: 200 / 3, low: 100 / 3, high: 250 / 3, coverage: 0.5 }],
    ["blank", null, { score: 200 / 3, low: 100 / 3, high: 250 / 3, coverage: 0.5 }],
    ["not applicable", "not-applicable", { score: 200 / 3, low: 200 / 3, high: 200 / 3, coverage: 1 }],
  ])("and the other %s", (_, other, wanted) => {
    const { government } = assess({ [ids[0]]: 2, [ids[1]]: other }).dimensions;
    for (const [key, value] of Object.entries(wanted)) {
      expect(government?.[key as keyof typeof government]).toBeCloseTo(value, 9);
    }
  });
});

test("same answers, same bytes: whatever the order in which they were given", () => {
  fc.assert(
    fc.property(anyFirm, fc.nat(1000), (answers, turn) => {
      const entries = Object.entries(answers);
      const turned = [...entries.slice(turn % entries.length), ...entries.slice(0, turn % entries.length)];
      const first = JSON.stringify(assess(answers));
      expect(JSON.stringify(assess(answers))).toBe(first);
      expect(JSON.stringify(assess(Object.fromEntries(turned.reverse())))).toBe(first);
    }),
    { numRuns: 200 },
  );
});

test("leaving a question out and answering it with null are the same", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const given = Object.entries(answers).filter(([, answer]) => answer !== null);
      expect(assess(Object.fromEntries(given))).toEqual(assess(answers));
    }),
    { numRuns: 200 },
  );
});

test("the day is an argument: the same firm a year later is a year older, and nothing else changes", () => {
  const answers = { ...itemsAt(2), "profile.founded": 2021, "activity.status": "occasional" };
  const young = assess(answers, { asOf: "2026-12-31" });
  const old = assess(answers, { asOf: "2027-01-01" });
  const ageOf = ({ recommendations }: typeof young) =>
    recommendations.flatMap(({ evidence }) => evidence).find(({ fact }) => fact === "age")?.actual;
  expect([ageOf(young), ageOf(old)]).toEqual([5, 6]);
  expect({ ...old, asOf: "", recommendations: [] }).toEqual({ ...young, asOf: "", recommendations: [] });
});
