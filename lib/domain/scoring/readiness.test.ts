/** What keeps a firm from being called ready: too few answers, and critical gaps. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess, itemsAt, screeningAt, verdictOn } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm } from "@/lib/testing/firms";

const scored = edition.questions.filter(({ dimension }) => dimension);
const critical = scored.flatMap(({ id, critical }) => (critical === undefined ? [] : [{ id, critical }]));
const best = { ...itemsAt(3), ...screeningAt(0) };

test.each(scored.map(({ id }) => id))("the best answer to %s alone leaves the band undetermined", (id) => {
  const { band, confidence, readiness, leverage } = assess({ [id]: 3 });
  expect({ band: band.value, confidence, readiness: readiness.score, leverage }).toEqual({
    band: "undetermined",
    confidence: "none",
    readiness: null,
    leverage: [],
  });
});

test("without answers every band and every stage is possible, and nothing is recommended", () => {
  const { band, quadrant, stage, recommendations } = assess({});
  expect(band).toEqual({
    value: "undetermined",
    possible: ["ready", "prepare", "not-now"],
    reasons: ["critical-gap-unconfirmed", "not-enough-answered"],
  });
  expect(quadrant).toEqual({ value: null, possible: ["explore", "could-but-does-not-plan", "eager", "set"] });
  expect(stage.possible).toHaveLength(5);
  expect(recommendations.filter(({ verdict }) => verdict === "recommended")).toEqual([]);
  expect(recommendations.every(({ leaning }) => leaning === null)).toBe(true);
});

test("the quick check alone, all at its best, leans ready and is never sure of it", () => {
  const quick = scored.filter((question) => question.quick).map(({ id }) => [id, 3]);
  const result = assess({ ...Object.fromEntries(quick), ...screeningAt(0) });
  expect(result.confidence).toBe("provisional");
  expect(result.band).toMatchObject({ value: "ready", possible: ["ready", "prepare", "not-now"] });
  expect(verdictOn(result, "02")).toMatchObject({ verdict: "cannot-tell", leaning: "cannot-tell" });
});

describe.each(critical)("$id", ({ id, critical }) => {
  test("below what the next step needs is an open gap, and keeps a firm from ready", () => {
    const { criticalGaps, band } = assess({ ...best, [id]: critical - 1 });
    expect(criticalGaps).toEqual([{ id, state: "open" }]);
    expect(band).toEqual({ value: "prepare", possible: ["prepare"], reasons: ["critical-gap-open"] });
  });

  test("at what the next step needs is no gap", () => {
    expect(assess({ ...best, [id]: critical })).toMatchObject({ criticalGaps: [], band: { value: "ready" } });
  });

  test.each(["unknown", null])(
    "%s is a gap to be confirmed: ready and prepare are both possible",
    (answer) => {
      const { criticalGaps, band } = assess({ ...best, [id]: answer });
      expect(criticalGaps).toEqual([{ id, state: "unconfirmed" }]);
      expect(band).toEqual({
        value: "prepare",
        possible: ["ready", "prepare"],
        reasons: ["critical-gap-unconfirmed"],
      });
    },
  );
});

test("no firm with a critical gap is ready, and open gaps are named before unconfirmed ones, in the edition's order", () => {
  const order = critical.map(({ id }) => id);
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const { criticalGaps, band } = assess(answers);
      if (criticalGaps.length > 0) expect(band.value).not.toBe("ready");
      if (criticalGaps.some(({ state }) => state === "open")) expect(band.possible).not.toContain("ready");
      const rank = ({ id, state }: { id: string; state: string }) =>
        (state === "open" ? 0 : order.length) + order.indexOf(id);
      const ranks = criticalGaps.map(rank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});
