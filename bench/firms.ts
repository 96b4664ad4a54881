/** Firms to measure with: complete ones, so that engines without ranges or unknown answers can follow. */
import { readdirSync, readFileSync } from "node:fs";
import type { Answer } from "@/lib/domain/assessment/answer";
import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import { readSheet } from "@/lib/domain/assessment/sheet";
import type { Edition, PlacedQuestion } from "@/lib/domain/edition/edition";

export const TODAY = "2026-11-24";
export const NO_CONTEXT = { earlierAssessment: false, openPlan: false };

export type CompleteAnswers = Readonly<Record<string, Answer>>;

/** The same numbers from 0 to below 1 each time. */
function startChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const NUMBERS: Readonly<Record<string, number>> = {
  "profile.founded": 2004,
  "profile.employees": 24,
  "profile.turnover": 3_400_000,
  "profile.balance-sheet": 1_900_000,
  "activity.first-year": 2007,
  "activity.export-share": 18,
  "activity.countries": 5,
  "activity.plan-countries": 3,
};

function answer(question: PlacedQuestion, chance: () => number, skill: number): Answer {
  const { id, scale, options = [] } = question;
  const pick = chance();
  const real = options.filter((option) => option !== "none");
  switch (scale.kind) {
    case "level":
      return Math.min(3, Math.floor(skill + 2 * pick));
    case "choice":
      return options[Math.floor(pick * options.length)] ?? null;
    case "multi":
      return real.filter(() => chance() < 0.4);
    case "number":
      return NUMBERS[id] ?? 1;
    case "yes-no":
      return pick < 0.5;
    case "text":
      return "Margins were too thin.";
  }
}

/** Firms that have answered every question that they are asked: items, barriers, facts and motives. */
export function makeCompleteFirms(edition: Edition, count: number): CompleteAnswers[] {
  const chance = startChance(7);
  return Array.from({ length: count }, (_, index) => {
    const skill = (index / count) * 2.4;
    const given = edition.questions.map((question) => [question.id, answer(question, chance, skill)]);
    const answers = Object.fromEntries(given) as Record<string, Answer>;
    const { visibility } = readSheet(edition, placeAnswers(edition, answers));
    const shown = edition.questions.filter(
      ({ place, part }) => visibility[place] === true && part === undefined,
    );
    return Object.fromEntries(shown.map(({ id }) => [id, answers[id] ?? null]));
  });
}

/** The inputs of the worked firms: complete, quick and nearly empty ones. */
export function readWorkedFirms(edition: Edition): unknown[] {
  const folder = `content/editions/${edition.data.id}/examples`;
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")).input);
}
