/**
 * Answered, unknown, blank and ignored: every question is in one list at most, hidden ones in none without an answer,
 * those of the optional strategy part in none at all.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "@/lib/testing/build-firm";
import { edition } from "@/lib/testing/current-edition";
import { anyFirm } from "@/lib/testing/firms";

const ids = edition.questions.filter(({ part }) => !part).map(({ id }) => id);

test("level 0, no, an empty list and not applicable are answers; unknown, blank and hidden are not", () => {
  const { answered } = assess({
    "functions.staff": 0,
    "activity.large-customer": false,
    "activity.value-chain": [],
    "motive.labour": "not-applicable",
    "functions.finance": "unknown",
    "functions.capacity": null,
    "activity.status": "none",
    "activity.export-share": 20,
    "activity.countries": "unknown",
  });
  expect(answered.count).toBe(5);
  expect(answered.unknown).toEqual(["functions.finance"]);
  expect(answered.ignored).toEqual(["activity.export-share", "activity.countries"]);
  expect(answered.blank).toContain("functions.capacity");
  expect(answered.blank).not.toContain("activity.first-year");
});

test("what may be shown or not is no gap, and counts where it was answered", () => {
  expect(assess({}).answered.blank).not.toContain("activity.export-share");
  expect(assess({ "activity.export-share": 20 }).answered).toMatchObject({ count: 1, ignored: [] });
});

test("a barrier is blank only where its group opens it, and ignored only where its group does not apply", () => {
  const barrier = "barrier.task.customer-habits";
  expect(assess({}).answered.blank).not.toContain(barrier);
  expect(assess({ "barrier.task": 1 }).answered.blank).not.toContain(barrier);
  expect(assess({ "barrier.task": 2 }).answered.blank).toContain(barrier);
  expect(assess({ "barrier.task": "unknown" }).answered.blank).toContain(barrier);
  expect(assess({ [barrier]: 2 }).answered).toMatchObject({ count: 1, ignored: [] });
  expect(assess({ [barrier]: 2, "barrier.task": "not-applicable" }).answered.ignored).toEqual([barrier]);
});

test("the strategy part is optional: answered, unknown or blank, it is no part of the tally", () => {
  const answers = { "strategy.levers.moves": 2, "strategy.entry.brand": "unknown" };
  expect(assess(answers).answered).toEqual(assess({}).answered);
  expect(assess({}).answered.blank.filter((id) => id.startsWith("strategy."))).toEqual([]);
});

test("for any firm the lists do not overlap, follow the edition's order, and leave nothing out", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const { count, unknown, blank, ignored } = assess(answers).answered;
      for (const list of [unknown, blank, ignored]) {
        const places = list.map((id) => ids.indexOf(id));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
      expect(new Set([...unknown, ...blank, ...ignored]).size).toBe(
        unknown.length + blank.length + ignored.length,
      );
      const given = ids.filter((id) => answers[id] !== null);
      expect(count + unknown.length + ignored.length).toBe(given.length);
      for (const id of unknown) expect(answers[id]).toBe("unknown");
      for (const id of blank) expect(answers[id]).toBeNull();
    }),
    { numRuns: 300 },
  );
});
