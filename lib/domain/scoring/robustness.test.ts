import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import type { Answers } from "../assessment/answer";
import { placeAnswers } from "../assessment/parse-answers";
import { readSheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { countBandsByWeights } from "./robustness";

const edition = getContent().currentEdition;
const folder = "content/editions/2026.1/examples";
const answersOf = (name: string): Answers =>
  JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")).input.answers;
const sheetOf = (answers: Answers) => readSheet(edition, placeAnswers(edition, answers));
const count = (name: string, hasGap = false) =>
  countBandsByWeights(edition, sheetOf(answersOf(name)), hasGap);

function withSpread(spread: number): Edition {
  const { robustness } = edition.data.scoring;
  const scoring = { ...edition.data.scoring, robustness: { ...robustness, spread } };
  return { ...edition, data: { ...edition.data, scoring } };
}

describe("the robustness of a band", () => {
  it("is full where every answer is alike, whatever the weights", () => {
    expect(count("all-best")).toEqual({ draws: 1000, bands: [{ band: "ready", count: 1000 }] });
    expect(count("all-worst", true)).toEqual({ draws: 1000, bands: [{ band: "not-now", count: 1000 }] });
  });

  it("is not told where there is no band", () => {
    expect(count("one-answer")).toBeNull();
    expect(count("all-unknown", true)).toBeNull();
  });

  it("is the same for the same answers", () => {
    for (const file of readdirSync(folder)) {
      const name = file.replace(".json", "");
      expect(count(name)).toEqual(count(name));
    }
  });

  it("counts every weight set once", () => {
    for (const file of readdirSync(folder)) {
      const counted = count(file.replace(".json", ""));
      const sum = counted?.bands.reduce((total, { count: times }) => total + times, 0) ?? 1000;
      expect(sum).toBe(1000);
    }
  });

  it("is divided where a score stands at a threshold, and whole without a spread", () => {
    const levels = (dimension: string, level: number) =>
      edition.data.questions.flatMap((question) =>
        question.dimension === dimension ? [[question.id, level] as const] : [],
      );
    const abilities = edition.axes.ability.map(({ id }, index) => levels(id, index % 2 === 0 ? 3 : 1));
    const wills = edition.axes.willingness.flatMap(({ id }) => levels(id, 3));
    const sheet = sheetOf(Object.fromEntries([...wills, ...abilities.flat()]));
    const divided = countBandsByWeights(withSpread(0.9), sheet, false);
    expect(divided?.bands.map(({ band }) => band)).toEqual(["ready", "prepare"]);
    const whole = countBandsByWeights(withSpread(0), sheet, false);
    expect(whole?.bands).toEqual([{ band: "ready", count: 1000 }]);
  });
});
