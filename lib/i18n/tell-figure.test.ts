import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { loadContent } from "@/lib/content/load";
import { tellFigure } from "./tell-figure";

const { benchmarks, wordings, currentEdition } = loadContent(path.join(process.cwd(), "content"));
const figures = benchmarks.sets.flatMap((set) => set.figures);

function tell(id: string, locale = "en"): string {
  const figure = figures.find((found) => found.id === id);
  const words = wordings.get(locale)?.get(currentEdition.data.id)?.benchmarks;
  if (!figure || !words) throw new Error(`There is no ${id}`);
  return tellFigure(figure, { words, locale });
}

describe("a figure is one plain sentence", () => {
  test.each([
    ["sector-15.export-rate", "Of 100 Belgian firms in food and drink, 21 exported in 2002."],
    ["sector-62.import-rate", "Of 100 Belgian firms in air transport, none imported in 2002."],
    [
      "size-manufacturing-10-49.intra-eu-export-rate",
      "Of 100 Belgian manufacturing firms with 10 to 49 employees, about 22 exported to other countries of the EU in 2002.",
    ],
    [
      "growth-manufacturing-export-6-10-new.employment-growth",
      "Belgian manufacturing firms 6 to 10 years old that began to export between 1998 and 2002: staff grew by 9.2% a year, 1998 to 2003.",
    ],
    [
      "growth-manufacturing-import-all-constant.employment-growth",
      "Belgian manufacturing firms of all ages that imported in 1998 and in 2002: staff changed by 0% a year, 1998 to 2003.",
    ],
    [
      "jobs-two-way-trader.change-in-jobs",
      "Firms in Belgium that exported and imported: jobs fell by 13% in all, 1996 to 2004.",
    ],
    [
      "barrier-internal-belgium-quality-specifications.naming-rate",
      "Of 100 Belgian firms, 17 named the quality or specifications of what they sell as a barrier (published in 2004).",
    ],
  ])("%s", (id, sentence) => {
    expect(tell(id)).toBe(sentence);
  });

  it("with nothing left open, for every figure in every language", () => {
    for (const [locale] of wordings)
      for (const { id, years } of figures) {
        const sentence = tell(id, locale);
        expect(sentence).not.toMatch(/[{}]|undefined| {2}|, ,|\( /);
        expect(sentence).toContain(String(years[0]));
      }
  });
});
