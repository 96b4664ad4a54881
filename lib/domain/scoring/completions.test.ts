/** A result for an incomplete firm against the results of all the complete firms that it may turn out to be. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm, type FirmAnswers, orderYears, pickAnswer } from "@/lib/testing/firms";

const LEVELS = [0, 1, 2, 3];
const items = edition.questions.filter(({ dimension }) => dimension);

/** Every way to answer some questions by a level. */
function listCompletions(ids: readonly string[]): Record<string, number>[] {
  return ids.reduce<Record<string, number>[]>(
    (known, id) => known.flatMap((answers) => LEVELS.map((level) => ({ ...answers, [id]: level }))),
    [{}],
  );
}

/** A firm whose open items are those that are named, and no others. */
function openOnly(answers: FirmAnswers, ids: readonly string[], otherwise: number): FirmAnswers {
  const closed = items.map(({ id }) => {
    const isOpen = answers[id] === null || answers[id] === "unknown";
    return [id, isOpen ? otherwise : (answers[id] ?? null)];
  });
  const open = ids.map((id, index) => [id, index % 2 === 0 ? null : "unknown"]);
  return { ...answers, ...Object.fromEntries(closed), ...Object.fromEntries(open) };
}

test("whatever three open answers turn out to be, scores stay in their ranges, band and quadrant among the possible", () => {
  const anyThree = fc.uniqueArray(fc.constantFrom(...items.map(({ id }) => id)), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(anyFirm, anyThree, fc.nat(3), (answers, ids, otherwise) => {
      const firm = openOnly(answers, ids, otherwise);
      const { willingness, ability, readiness, band, quadrant } = assess(firm);
      const ends = { low: [Infinity, Infinity, Infinity], high: [-Infinity, -Infinity, -Infinity] };
      for (const completion of listCompletions(ids)) {
        const whole = assess({ ...firm, ...completion });
        expect(band.possible).toContain(whole.band.value);
        expect(quadrant.possible).toContain(whole.quadrant.value);
        [whole.willingness, whole.ability, whole.readiness].forEach(({ score }, index) => {
          ends.low[index] = Math.min(ends.low[index] ?? 0, score ?? 0);
          ends.high[index] = Math.max(ends.high[index] ?? 0, score ?? 0);
        });
      }
      // The ranges are exact: their ends are reached by the worst and the best completion.
      [willingness, ability, readiness].forEach(({ low, high }, index) => {
        expect(low).toBeCloseTo(ends.low[index] ?? 0, 9);
        expect(high).toBeCloseTo(ends.high[index] ?? 0, 9);
      });
    }),
    { numRuns: 60 },
  );
});

test("whatever a firm turns out to be, its band, quadrant and stage were among the possible", () => {
  const open = edition.questions.filter(
    ({ group, id }) => !group && !id.startsWith("profile.turnover") && !id.startsWith("profile.balance"),
  );
  const anyPicks = fc.array(fc.nat(9999), { minLength: open.length, maxLength: open.length });
  fc.assert(
    fc.property(anyFirm, anyPicks, (answers, picks) => {
      const before = assess(answers);
      const learned = open.map((question, index) => {
        const answer = answers[question.id] ?? null;
        const isLevel = question.scale.kind === "level";
        const isOpen = answer === null || (answer === "unknown" && isLevel);
        return [question.id, isOpen ? pickAnswer(question, picks[index] ?? 0) : answer];
      });
      const whole = Object.fromEntries(learned) as FirmAnswers;
      fc.pre(orderYears({ ...answers, ...whole })["activity.first-year"] === whole["activity.first-year"]);
      const after = assess({ ...answers, ...whole });
      if (after.confidence !== "none") {
        expect(before.band.possible).toContain(after.band.value);
        expect(before.quadrant.possible).toContain(after.quadrant.value);
      }
      expect(before.stage.possible).toEqual(expect.arrayContaining([...after.stage.possible]));
    }),
    { numRuns: 300 },
  );
});
