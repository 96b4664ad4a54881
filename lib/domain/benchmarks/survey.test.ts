import { describe, expect, it } from "vitest";
import { benchmarks } from "@/lib/testing/current-benchmarks";
import { edition } from "@/lib/testing/current-edition";
import type { Answers } from "../assessment/answer";
import { placeAnswers } from "../assessment/parse-answers";
import { readSheet } from "../assessment/sheet";
import { compareBarriers, compareMotives, type SurveyComparison } from "./survey";

function sheetOf(answers: Answers) {
  return readSheet(edition, placeAnswers(edition, answers));
}

function barriersOf(answers: Answers) {
  return compareBarriers(benchmarks, edition, sheetOf(answers));
}

function rowOf({ rows }: SurveyComparison, id: string, kind: string | null = "internal") {
  const row = rows.find((found) => found.id === id && found.kind === kind);
  if (!row) throw new Error(`There is no row ${id}`);
  return row;
}

describe("barriers beside those of the survey", () => {
  it("are named from a serious problem on", () => {
    const asSevere = (level: number) =>
      rowOf(
        barriersOf({
          "barrier.marketing": 2,
          "barrier.marketing.satisfactory-prices": level,
          "barrier.marketing.match-competitors-prices": 0,
        }),
        "price",
      ).firm;
    expect([asSevere(1), asSevere(2)]).toEqual([false, true]);
  });

  it("are not named where their group is no serious problem, and not known where nothing was answered", () => {
    expect(rowOf(barriersOf({ "barrier.marketing": 1 }), "price").firm).toBe(false);
    expect(rowOf(barriersOf({ "barrier.marketing": 3 }), "price").firm).toBeNull();
    expect(rowOf(barriersOf({}), "price").firm).toBeNull();
  });

  it("say where nothing that we ask corresponds", () => {
    const row = rowOf(barriersOf({}), "high-costs");
    expect(row).toMatchObject({ corresponds: false, firm: null, questions: [] });
    expect(row.figures.map(({ population, value }) => [population, value])).toEqual([
      ["survey-europe", 12],
      ["survey-belgium", 15],
    ]);
  });

  it("list what only this firm names, by barrier, or by group where no barrier is", () => {
    const { others } = barriersOf({
      "barrier.informational": 3,
      "barrier.functional": 2,
      "barrier.functional.management-time": 3,
      "barrier.functional.untrained-personnel": 3,
    });
    expect(others).toEqual(["barrier.informational", "barrier.functional.management-time"]);
  });

  it("count a group that does not apply as no barrier", () => {
    const answers = {
      "barrier.informational": 0,
      "barrier.functional": 1,
      "barrier.marketing": "not-applicable",
    };
    expect(rowOf(barriersOf(answers), "none").firm).toBe(true);
    expect(rowOf(barriersOf({ ...answers, "barrier.functional": 2 }), "none").firm).toBe(false);
  });

  it("keep Europe, Belgium and firms not yet abroad apart, all of one survey", () => {
    const { rows, sets } = barriersOf({ "activity.considered": "never" });
    const never = rowOf({ rows, sets, others: [] }, "never-considered", null);
    expect(never.firm).toBe(true);
    expect(never.figures.map(({ value }) => value)).toEqual([42, 43, 60]);
    expect(new Set(rows.flatMap(({ figures }) => figures.map(({ basis }) => basis)))).toEqual(
      new Set(["survey"]),
    );
  });
});

describe("motives beside those of the survey", () => {
  it("are shared where the firm rates them important, and listed where the survey has no figure", () => {
    const { rows, others } = compareMotives(
      benchmarks,
      edition,
      sheetOf({ "motive.new-markets": 2, "motive.know-how": 1, "motive.spread-risk": 3, "motive.labour": 1 }),
    );
    expect(rows.map(({ id, firm }) => [id, firm])).toEqual([
      ["new-larger-markets", true],
      ["know-how-technology", false],
      ["high-domestic-production-costs", null],
    ]);
    expect(others).toEqual(["motive.spread-risk"]);
  });
});
