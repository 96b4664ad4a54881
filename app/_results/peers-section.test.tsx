import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { getContent } from "@/lib/content/load";
import type { Answers } from "@/lib/domain/assessment/answer";
import { anyFirm } from "@/lib/testing/firms";
import { readAnswers, readExample } from "./example-view.test-data";
import { citeFigures } from "./figure-origin";
import { formatFigure, sayTelling } from "./figure-words";
import { findFirmsAlike, groupByPopulation, listTellings } from "./firms-alike";
import { PeersSection } from "./peers-section";

const BAKER: Answers = {
  ...readExample("wholesale-importer"),
  "profile.sector": "10.71",
  "profile.country": "BE",
  "profile.region": "flanders",
  "profile.employees": 12,
};

function render(answers: Answers): string {
  return renderToStaticMarkup(<PeersSection reading={readAnswers(answers)} />).replaceAll("&#x27;", "'");
}

describe("firms like yours", () => {
  it("are told of in sentences first, with the firms, the year and the table", () => {
    const html = render(BAKER);
    expect(html).toContain("Of 100 Belgian firms in food and drink, 21 exported and 25 imported in 2002.");
    expect(html).toContain("(Report, Table 3, 5.3.1)");
    expect(html.indexOf("Of 100 Belgian firms in food and drink")).toBeLessThan(html.indexOf("<svg"));
  });

  it("are told beside those that did otherwise: all of the sector, those that began or stopped, those that stayed at home", () => {
    const html = render(BAKER);
    const told = [
      /Of 100 Belgian manufacturing firms, 17 exported and 17 imported in 2002\./,
      /Among the others, staff [^<]*grew by [\d.]+% a year where they began to import/,
      /a difference does not show what going abroad did for them/,
      /Of 100 firms in Belgium that did not trade abroad in 1996, 57 were still there in 2004\./,
    ];
    expect(told.filter((pattern) => !pattern.test(html))).toEqual([]);
  });

  it("are left out of a sentence or marked where the report leaves a figure in doubt", () => {
    const doubtful = getContent().benchmarks.sets.flatMap(({ figures }) =>
      figures.filter(({ uncertain }) => uncertain),
    );
    const words = readAnswers({});
    expect(doubtful.length).toBeGreaterThan(0);
    for (const figure of doubtful) {
      expect(formatFigure(words, figure)).toContain("(uncertain)");
      expect(sayTelling(words, { figures: [figure], others: [] })).toContain("(uncertain)");
      expect(sayTelling(words, { figures: [], others: [figure] })).toBe("");
    }
  });

  it("are marked as history, and stand out among the others", () => {
    const html = render(BAKER);
    expect(html).toContain("History, not a forecast");
    expect(html).toMatch(/10 to 49 employees<em> \(like you\)/);
  });

  it("never share a chart or an origin with firms that were counted in another way", () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        const { subjects, barriers, motives } = findFirmsAlike(readAnswers(answers));
        for (const { sets } of subjects)
          for (const { figures, population } of sets)
            expect(figures.every((figure) => figure.population === population)).toBe(true);
        for (const group of groupByPopulation([...barriers.sets, ...motives.sets]))
          for (const kind of ["basis", "published", "unit"] as const)
            expect(new Set(group.map((set) => set[kind])).size).toBe(1);
      }),
      { numRuns: 100 },
    );
  });

  it("have a year and a source for every figure that is told", () => {
    fc.assert(
      fc.property(anyFirm, (answers) => {
        const reading = readAnswers(answers);
        for (const { sets } of findFirmsAlike(reading).subjects)
          for (const set of sets) {
            expect(citeFigures(reading, set)).toMatch(/^Report, .*\d/);
            for (const telling of listTellings(set)) {
              const [first] = [...telling.figures, ...telling.others];
              expect(sayTelling(reading, telling)).toContain(String(first?.years[0]));
            }
          }
      }),
      { numRuns: 100 },
    );
  });

  it("are missing for a sector that the report does not cover, which is said once", () => {
    const html = render({ ...BAKER, "profile.sector": "85.59" });
    expect(html.match(/The report does not cover your sector/g)).toHaveLength(1);
    expect(html).not.toContain("Firms of your size");
  });

  it("say what an answer is missing for, with the way to it", () => {
    const html = render({ "activity.status": "none" });
    expect(html).toContain("You have not told us your sector");
    expect(html).toContain("Your answers do not tell yet whether you have the same reasons.");
  });
});
