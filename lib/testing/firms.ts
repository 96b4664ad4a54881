/**
 * Firms made up for property tests: valid answers of every kind, from the edition's own questions. Each firm has a
 * temper (how much it answers, and at what level, part by part), so that full, empty, strong, weak and uneven firms
 * all come up, and numbers lie on and around the thresholds of the method.
 */
import fc from "fast-check";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { PlacedQuestion } from "@/lib/domain/edition/edition";
import { edition } from "./current-edition";

export type FirmAnswers = Record<string, Answer>;

export const TODAY = "2026-11-24";
export const YEAR = 2026;

const YEARS = [1500, 1999, 2014, 2015, 2016, 2017, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const AMOUNTS = [0, 1_999_999.5, 2_000_000, 2_000_001, 10_000_000, 10_000_000.5, 43_000_000, 43_000_001];
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  "profile.founded": YEARS,
  "activity.first-year": YEARS,
  "profile.employees": [0, 1, 9, 10, 11, 49, 50, 51, 249, 250, 4000],
  "profile.turnover": [...AMOUNTS, 50_000_000, 50_000_001],
  "profile.balance-sheet": [...AMOUNTS, 50_000_000],
  "activity.export-share": [0, 0.5, 9.99, 10, 10.01, 39.5, 40, 100],
  "activity.countries": [0, 1, 5, 6, 7, 250],
  "activity.plan-countries": [0, 1, 2, 3, 250],
};
const CLASSIFIED: Readonly<Record<string, readonly string[]>> = {
  countries: ["BE", "NL", "FR"],
  "nace-2.1": ["10.1", "21.1", "28", "26.5", "46.38", "62.1", "33.1", "30"],
};

/** How much a firm answers, in thousandths: left blank, not known, not applicable to it. */
interface Habit {
  readonly blank: number;
  readonly unknown: number;
  readonly outside: number;
}

const habit: fc.Arbitrary<Habit> = fc.record({
  blank: fc.constantFrom(0, 0, 0, 0, 5, 30, 200, 500, 900),
  unknown: fc.constantFrom(0, 0, 0, 0, 5, 50, 400),
  outside: fc.constantFrom(0, 0, 0, 30, 200, 600, 1000),
});

function partOf({ id, dimension, group }: PlacedQuestion): string {
  if (dimension) return dimension;
  if (group) return id === `barrier.${group}` ? "screening" : `barriers of ${group}`;
  return id.startsWith("motive.") ? "motives" : "facts";
}

const PARTS = [...new Set(edition.questions.map(partOf))];

/** Near the usual level, or any where there is none. */
function pickLevel(pick: number, top: number, usual: number | null): number {
  if (usual === null) return pick % (top + 1);
  const step = [0, 0, 0, 0, 0, 1, -1][pick % 7] ?? 0;
  return Math.min(top, Math.max(0, usual + step));
}

function pickSome(options: readonly string[], pick: number): readonly string[] {
  if (pick % 5 === 0) return options.includes("none") ? ["none"] : [];
  const real = options.filter((option) => option !== "none");
  return real.filter((_, index) => (pick >> (index % 9)) % 3 === 0);
}

/** Any real answer that a question accepts: `pick` decides which, `usual` is the level to stay near. */
export function pickAnswer(question: PlacedQuestion, pick: number, usual: number | null = null): Answer {
  const { id, scale, options, classification } = question;
  const choices = classification ? CLASSIFIED[classification] : options;
  switch (scale.kind) {
    case "level":
      return pickLevel(pick, scale.top ?? 3, usual);
    case "choice":
      return choices?.[pick % choices.length] ?? null;
    case "multi":
      return pickSome(options ?? [], pick);
    case "number":
      return NUMBERS[id]?.[pick % (NUMBERS[id]?.length ?? 1)] ?? 1;
    case "yes-no":
      return pick % 2 === 0;
    case "text":
      return "It did not pay.";
  }
}

/** One answer: real or special, as the habit has it. `pick` is below a million. */
function giveAnswer(question: PlacedQuestion, pick: number, habit: Habit, usual: number | null): Answer {
  const chance = pick % 1000;
  if (chance < habit.blank) return null;
  if (chance < habit.blank + habit.unknown) return "unknown";
  if (question.notApplicable && 999 - chance < habit.outside) return "not-applicable";
  return pickAnswer(question, Math.floor(pick / 1000), usual);
}

/** No sale abroad before the foundation. */
export function orderYears(answers: FirmAnswers): FirmAnswers {
  const founded = answers["profile.founded"];
  const first = answers["activity.first-year"];
  const isWrong = typeof founded === "number" && typeof first === "number" && first < founded;
  return isWrong ? { ...answers, "activity.first-year": founded } : answers;
}

const picks = fc.array(fc.nat(999_999), {
  minLength: edition.questions.length,
  maxLength: edition.questions.length,
});

/** Parts of the questionnaire that one habit governs. */
function habitOf(question: PlacedQuestion): "scored" | "barriers" | "others" {
  if (question.dimension) return "scored";
  return question.group ? "barriers" : "others";
}

const anyTemper = fc.record({
  scored: habit,
  barriers: habit,
  others: habit,
  /** The level that most answers of a part are at; null for a firm without any pattern. */
  levels: fc.option(
    fc
      .tuple(
        fc.nat(3),
        fc.record(Object.fromEntries(PARTS.map((part) => [part, fc.constantFrom(0, 0, 1, -1)]))),
      )
      .map(([level, steps]) =>
        Object.fromEntries(PARTS.map((part) => [part, Math.min(3, Math.max(0, level + (steps[part] ?? 0)))])),
      ),
    { freq: 6 },
  ),
  /** Critical items are in place where they are answered. */
  hasNoGap: fc.boolean(),
});

/** The answers of any firm; every one of them is valid. */
export const anyFirm: fc.Arbitrary<FirmAnswers> = fc.tuple(anyTemper, picks).map(([temper, chosen]) => {
  const given = edition.questions.map((question, index) => {
    const usual = temper.levels?.[partOf(question)] ?? null;
    const answer = giveAnswer(question, chosen[index] ?? 0, temper[habitOf(question)], usual);
    const isRaised = temper.hasNoGap && question.critical !== undefined && typeof answer === "number";
    return [question.id, isRaised ? Math.max(answer, question.critical ?? 0) : answer];
  });
  return orderYears(Object.fromEntries(given));
});

export const anyContext = fc.record({ earlierAssessment: fc.boolean(), openPlan: fc.boolean() });
