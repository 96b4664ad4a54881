import { describe, expect, it } from "vitest";
import type { Answer } from "@/lib/domain/assessment/answer";
import { answerWords, quoteAnswer } from "./answer-words";
import { readAnswers } from "./example-view.test-data";

const words = readAnswers({});

const { questions, scales } = words.wording;
const own = (id: string, option: string) => `“${questions[id]?.options?.[option]}”`;
const ofScale = (scale: string, option: string) => `“${scales[scale]?.[option]}”`;

const cases: [string, Answer | undefined, string][] = [
  ["commitment.responsible-person", 2, own("commitment.responsible-person", "2")],
  ["motive.know-how", 2, ofScale("motive", "2")],
  ["activity.status", "none", own("activity.status", "none")],
  ["activity.large-customer", true, ofScale("yes-no", "true")],
  ["activity.large-customer", false, ofScale("yes-no", "false")],
  ["activity.stop-reason", "It did not pay.", "“It did not pay.”"],
  ["support.used", ["none"], own("support.used", "none")],
  ["support.used", [], "none chosen"],
  [
    "support.wanted",
    ["training", "hiring"],
    `${own("support.wanted", "training")} and ${own("support.wanted", "hiring")}`,
  ],
  ["profile.country", "BE", "Belgium"],
  ["profile.sector", "11.05", words.wording.sectors.codes["11.05"] ?? ""],
  ["profile.founded", 1995, "1995"],
  ["profile.employees", 28, `28 ${questions["profile.employees"]?.unit}`],
  ["profile.employees", 1, "1"],
  ["profile.turnover", 1_250_000, "1,250,000 EUR"],
  ["activity.export-share", 8.5, "8.5%"],
  ["functions.finance", "unknown", ofScale("special", "unknown")],
  ["aspirations.growth", "not-applicable", ofScale("special", "not-applicable")],
  ["functions.finance", null, "not answered"],
  ["functions.finance", undefined, "not answered"],
];

describe("an answer in words", () => {
  it.each(cases)("%s: %o is cited as %s", (id, answer, cited) => {
    expect(quoteAnswer(words, id, answer)).toBe(cited);
  });

  it("has words for every answer that a question accepts", () => {
    for (const { id, options, scale } of words.edition.questions) {
      const levels = scale.kind === "level" ? [...Array((scale.top ?? 0) + 1).keys()] : [];
      for (const answer of [...levels, ...(options ?? []), "unknown"]) {
        const text = answerWords(words, id, scale.kind === "multi" ? [String(answer)] : answer);
        if (answer !== "unknown") expect(text).not.toBe(String(answer));
        expect(text.trim()).not.toBe("");
      }
    }
  });
});
