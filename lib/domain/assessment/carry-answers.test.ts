import fc from "fast-check";
import { expect, test } from "vitest";
import { edition } from "@/lib/testing/current-edition";
import { buildDraftEdition } from "@/lib/testing/draft-edition";
import { steadyFirm } from "@/lib/testing/finished";
import { anyFirm, YEAR } from "@/lib/testing/firms";
import { isBlank } from "./answer";
import { carryAnswers, listToConfirm } from "./carry-answers";
import { checkAnswers, placeAnswers } from "./parse-answers";
import { readSheet } from "./sheet";

test("what counted in a result is carried as it was given, and every answer of it is accepted", () => {
  fc.assert(
    fc.property(anyFirm, (answers) => {
      const carried = carryAnswers(edition, { edition, answers }, YEAR);
      const sheet = readSheet(edition, placeAnswers(edition, answers));
      const counted = edition.questions.filter(
        ({ id, place }) => !isBlank(answers[id]) && sheet.visibility[place] !== false,
      );
      expect(carried).toEqual(Object.fromEntries(counted.map(({ id }) => [id, answers[id]])));
      expect(checkAnswers(edition, carried, YEAR).errors).toEqual([]);
    }),
    { numRuns: 100 },
  );
}, 30_000);

test("“we don't know yet” is carried too, and an answer that another one had hidden is not", () => {
  const answers = { "functions.staff": "unknown", "activity.status": "none", "activity.export-share": 40 };
  expect(carryAnswers(edition, { edition, answers }, YEAR)).toEqual({
    "functions.staff": "unknown",
    "activity.status": "none",
  });
});

test("another edition takes what it still asks, by id", () => {
  const draft = buildDraftEdition();
  const { added, retired, reworded } = draft.changes;
  const earlier = { edition, answers: steadyFirm(2) };
  const carried = carryAnswers(draft.edition, earlier, YEAR);
  expect(carried).toMatchObject({ [reworded]: 2 });
  expect(carried).not.toHaveProperty([retired]);
  expect(carried).not.toHaveProperty([added]);
});

test("what was answered anew is not asked to be confirmed, nor what it makes fall away", () => {
  const carried = {
    "activity.status": "occasional",
    "activity.export-share": 12,
    "barrier.procedural": 3,
    "barrier.procedural.slow-payment": 2,
    "commitment.budget": 1,
  };
  expect(listToConfirm(edition, {}, carried)).toEqual(Object.keys(carried));
  const anew = { "activity.status": "none", "barrier.procedural": 0, "commitment.budget": null };
  expect(listToConfirm(edition, anew, carried)).toEqual(["commitment.budget"]);
});
