/** Assessments of different editions are compared on what they share, by the later one, and are themselves untouched. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { buildDraftEdition } from "@/lib/testing/draft-edition";
import { finish, steadyFirm } from "@/lib/testing/finished";
import { anyFirm } from "@/lib/testing/firms";
import { parseAnswers } from "../assessment/parse-answers";
import { compileEdition } from "../edition/compile";
import { compareAssessments } from "./compare";
import { compareEditionIds } from "./narrow-edition";

const draft = buildDraftEdition();
const { added, retired, weighed } = draft.changes;
const weak = steadyFirm(1);

/** The answers of a firm as the draft takes them: those to questions that it has no more are left behind. */
function carry(answers: Parameters<typeof finish>[0]) {
  return parseAnswers(draft.edition, answers, 2026).answers;
}

test("what only one edition asks is named, and counts for nothing", () => {
  const before = finish({ ...weak, [retired]: 3 });
  const after = finish({ ...carry(weak), [added]: 3 }, { edition: draft.edition });
  const { ground, readiness, causes, answers } = compareAssessments(before, after);
  expect(ground).toMatchObject({
    basis: "scored-anew",
    leftOut: { before: [retired], after: [added], unlike: [] },
  });
  expect({ change: readiness.change, causes, answers }).toEqual({ change: 0, causes: [], answers: [] });
});

test("a shared answer counts by the later edition, whichever way round they are compared", () => {
  const before = finish(weak);
  const after = finish({ ...carry(weak), [weighed]: 3 }, { edition: draft.edition });
  const there = compareAssessments(before, after);
  const back = compareAssessments(after, before);
  const [cause] = there.causes;
  expect(there.causes).toHaveLength(1);
  expect(cause?.points).toBeCloseTo(there.readiness.change as number, 9);
  expect(back.causes[0]?.points).toBeCloseTo(-(cause?.points as number), 9);
  const byTheEarlier = compareAssessments(before, finish({ ...weak, [weighed]: 3 })).causes[0];
  expect(cause?.points).toBeGreaterThan(byTheEarlier?.points as number);
});

test("the causes sum to the change on what is shared, and both results are still those of their editions", () => {
  fc.assert(
    fc.property(anyFirm, anyFirm, (one, other) => {
      const before = finish(one);
      const after = finish(carry(other), { edition: draft.edition });
      const results = [before.result, after.result].map((result) => JSON.stringify(result));
      const { causes, readiness } = compareAssessments(before, after);
      if (readiness.change !== null) {
        const sum = causes.reduce((total, { points }) => total + (points as number), 0);
        expect(Math.abs(sum - readiness.change)).toBeLessThan(1e-9);
      }
      expect([before.result, after.result].map((result) => JSON.stringify(result))).toEqual(results);
      expect(results[0]).toBe(JSON.stringify(assess(one)));
    }),
    { numRuns: 40 },
  );
}, 30_000);

test("an answer that the other edition would not take stands in no comparison", () => {
  const { data } = buildDraftEdition();
  const patience = data.questions.find(({ id }) => id === "commitment.patience");
  if (patience) patience.notApplicable = false;
  const strict = compileEdition(data);
  const { ground, causes } = compareAssessments(
    finish({ ...weak, "commitment.patience": "not-applicable" }),
    finish({ ...carry(weak), "commitment.patience": 3 }, { edition: strict }),
  );
  expect(ground.leftOut.unlike).toEqual(["commitment.patience"]);
  expect(causes).toEqual([]);
});

test("one edition, scored by an earlier engine, is scored anew by this one", () => {
  const before = finish(weak);
  const old = {
    ...before,
    result: { ...before.result, engine: "0.9.0", readiness: { score: 1, low: 1, high: 1 } },
  };
  const { ground, readiness } = compareAssessments(old, before);
  expect(ground.basis).toBe("scored-anew");
  expect(ground.edition).toBe(edition);
  expect(readiness.change).toBe(0);
});

test.each([
  ["2026.1", "2026.2"],
  ["2026.9", "2026.10"],
  ["2026.10", "2027.1"],
])("edition %s is earlier than %s", (earlier, later) => {
  expect(compareEditionIds(earlier, later)).toBeLessThan(0);
  expect(compareEditionIds(later, earlier)).toBeGreaterThan(0);
});
