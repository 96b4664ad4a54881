/** The differences between two editions are complete, and each can be made by itself. */
import { describe, expect, test } from "vitest";
import { copyData, editionData } from "@/lib/testing/current-edition";
import { buildDraftEdition } from "@/lib/testing/draft-edition";
import type { EditionData } from "../edition/schema";
import { listDifferences, makeChange } from "./differences";

/** A later edition that differs in parts of every kind. */
function buildLater(): EditionData {
  const { data } = buildDraftEdition();
  const [critical] = data.questions.filter((question) => question.critical);
  if (critical) critical.critical = undefined;
  data.scoring.thresholds.ready.value = 62;
  data.stage.otherModes = data.stage.otherModes.slice(1);
  data.recommendations[4]?.triggers.pop();
  data.strategy.entry.variables.pop();
  data.strategy.obstacles.kinds.strategic.pop();
  return data;
}

test("an edition differs from itself in nothing, nor by what only explains it", () => {
  const data = copyData();
  data.scoring.thresholds.ready.why = "Said better.";
  expect(listDifferences(editionData, data)).toEqual([]);
});

describe("made one after the other, all differences lead from one edition to the other", () => {
  const draft = buildDraftEdition().data;
  test.each([
    ["to the draft", editionData, draft],
    ["back from it", draft, editionData],
    ["to a later one that differs in parts of every kind", editionData, buildLater()],
  ])("%s", (_, from, to) => {
    const differences = listDifferences(from, to);
    expect(differences.length).toBeGreaterThan(0);
    const reached = differences.reduce((data, difference) => makeChange(data, to, difference), from);
    expect(listDifferences(reached, to)).toEqual([]);
    expect(reached.questions.map(({ id }) => id)).toEqual(to.questions.map(({ id }) => id));
  });
});

test("one change alone leaves all else as it is", () => {
  const draft = buildDraftEdition();
  const [weight, ...others] = listDifferences(editionData, draft.data);
  if (!weight) throw new Error("There is no difference");
  const changed = makeChange(editionData, draft.data, weight);
  expect(listDifferences(editionData, changed)).toEqual([weight]);
  expect(listDifferences(changed, draft.data)).toEqual(others);
});
