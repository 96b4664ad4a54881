/** A later edition changes what new answers mean, and nothing of what was said before. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { edition } from "@/lib/testing/current-edition";
import { buildDraftEdition } from "@/lib/testing/draft-edition";
import { workedFirmSchema } from "@/lib/testing/worked-firm";
import { parseAnswers, placeAnswers } from "../assessment/parse-answers";
import { assessFirm } from "../scoring/assess";
import { listEditionProblems } from "./problems";

const folder = "content/editions/2026.1/examples";
const draft = buildDraftEdition();

test("the draft can be used as it is", () => {
  expect(listEditionProblems(draft.data)).toEqual([]);
});

describe.each(readdirSync(folder))("%s", (file) => {
  const { answers, asOf, context } = workedFirmSchema.parse(
    JSON.parse(readFileSync(`${folder}/${file}`, "utf8")),
  ).input;
  const { retired, added } = draft.changes;

  test("carries its answers over by id, all but the one to the retired question", () => {
    const year = Number(asOf.slice(0, 4));
    const old = parseAnswers(edition, answers, year).answers;
    const { answers: carried, errors } = parseAnswers(draft.edition, old, year);
    const { [retired]: dropped, ...shared } = old;
    expect(carried).toEqual(shared);
    expect(errors).toEqual(dropped === undefined ? [] : [{ id: retired, reason: "unknown-question" }]);
    const placed = placeAnswers(draft.edition, carried);
    const result = assessFirm(draft.edition, { answers: placed, asOf, context });
    expect(result.edition).toBe("2026.2");
    expect(result.answered.blank).toContain(added);
  });
});
