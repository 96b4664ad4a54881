import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import { parseAnswers } from "@/lib/domain/assessment/parse-answers";
import { findExample } from "@/lib/testing/examples";
import { scoreAnswers } from "@/lib/testing/result";
import { buildResultDocument, readResultDocument } from "./result-document";

const edition = getContent().currentEdition;

function documentOf(answers: Parameters<typeof scoreAnswers>[0]) {
  const result = scoreAnswers(answers);
  const createdAt = new Date("2026-11-24T10:00:00Z");
  const kept = { edition: "2026.1", engine: result.engine, asOf: result.asOf, number: 3, createdAt };
  return buildResultDocument(edition, { ...kept, answers, result }, { locale: "en", journey: "full" });
}

describe("a result taken along", () => {
  it("holds each answer and the whole result, and gives them back as they were", () => {
    const answers = findExample();
    const document = documentOf(answers);
    const again = JSON.parse(JSON.stringify(document));
    expect(again).toEqual(document);
    expect(again.result).toEqual(scoreAnswers(answers));
    const reading = readResultDocument(JSON.stringify(document));
    expect(reading).toMatchObject({ ok: true, carried: { edition: "2026.1", journey: "full" } });
    expect(reading.ok && parseAnswers(edition, reading.carried.answers, 2026)).toEqual({
      answers: Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== null)),
      errors: [],
    });
  });

  it("tells unknown, does not apply, taken back and never answered apart", () => {
    const { id: special } = edition.questions.find(
      ({ notApplicable, visible }) => notApplicable && !visible,
    )!;
    const [unknown, empty, never] = edition.questions.filter(({ id, visible }) => !visible && id !== special);
    const { answers } = documentOf({
      [special]: "not-applicable",
      [unknown!.id]: "unknown",
      [empty!.id]: null,
    });
    expect(answers[special]).toEqual({ state: "not-applicable", value: "not-applicable" });
    expect(answers[unknown!.id]).toEqual({ state: "unknown", value: "unknown" });
    expect(answers[empty!.id]).toEqual({ state: "blank", value: null });
    expect(answers[never!.id]).toEqual({ state: "blank" });
  });

  it.each([
    ["no JSON", "<html>", "no-json"],
    ["something else", '{"name":"x"}', "no-document"],
    ["a list", "[]", "no-document"],
    ["a later version", '{"format":"seaworthy-result","version":2}', "other-version"],
    ["half of it", '{"format":"seaworthy-result","version":1}', "broken"],
  ])("is not mistaken for %s", (_, text, reason) => {
    expect(readResultDocument(text)).toEqual({ ok: false, reason });
  });
});
