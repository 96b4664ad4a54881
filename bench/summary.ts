/** What every engine of the comparison computes: the scores, the band, and the strength of each recommendation. */

import { placeAnswers } from "@/lib/domain/assessment/parse-answers";
import type { Edition } from "@/lib/domain/edition/edition";
import type { Actual } from "@/lib/domain/recommendations/fact-table";
import { assessFirm, type Result } from "@/lib/domain/scoring/assess";
import { type CompleteAnswers, NO_CONTEXT, TODAY } from "./firms";

export interface Summary {
  readonly dimensions: Readonly<Record<string, number>>;
  readonly willingness: number;
  readonly ability: number;
  readonly readiness: number;
  readonly band: string;
  /** 0 to 100, by recommendation; 0 where its gate is closed. It is recommended from 50. */
  readonly strengths: Readonly<Record<string, number>>;
}

/** One engine: prepares a firm beforehand, and sums it up as often as asked. */
export interface Contender {
  readonly name: string;
  readonly prepare: (answers: CompleteAnswers) => unknown;
  readonly sumUp: (prepared: never) => Summary | Promise<Summary>;
}

/** Facts of a firm that the others are handed ready-made, which is to their advantage. */
export const READY_MADE = [
  "stage",
  "sizeClass",
  "age",
  "technology",
  "earlyInternationalizer",
  "prospectiveEarly",
] as const;

export function assess(edition: Edition, answers: CompleteAnswers): Result {
  return assessFirm(edition, { answers: placeAnswers(edition, answers), asOf: TODAY, context: NO_CONTEXT });
}

function readActual(actual: Actual): unknown {
  return typeof actual === "object" && actual !== null && "value" in actual ? actual.value : actual;
}

/** The ready-made facts of a firm, as the engine's evidence shows them. */
export function listReadyMade(edition: Edition, answers: CompleteAnswers): Record<string, unknown> {
  const evidence = assess(edition, answers).recommendations.flatMap(
    (recommendation) => recommendation.evidence,
  );
  const found = READY_MADE.map((fact) => {
    const one = evidence.find((candidate) => candidate.fact === fact);
    // A truth has no value of its own in the evidence beside whether it holds.
    return [
      fact,
      one && (typeof one.expected === "boolean" ? one.holds === one.expected : readActual(one.actual)),
    ];
  });
  return Object.fromEntries(found);
}

export function summarize(result: Result): Summary {
  const dimensions = Object.entries(result.dimensions).map(([id, { score }]) => [id, score ?? Number.NaN]);
  return {
    dimensions: Object.fromEntries(dimensions),
    willingness: result.willingness.score ?? Number.NaN,
    ability: result.ability.score ?? Number.NaN,
    readiness: result.readiness.score ?? Number.NaN,
    band: result.band.value,
    strengths: Object.fromEntries(result.recommendations.map(({ id, strength }) => [id, strength])),
  };
}

function listNumbers({
  dimensions,
  willingness,
  ability,
  readiness,
  strengths,
}: Summary): [string, number][] {
  return Object.entries({ ...dimensions, willingness, ability, readiness, ...strengths });
}

/** The first difference beyond rounding, or null. */
export function findDifference(one: Summary, other: Summary): string | null {
  if (one.band !== other.band) return `band: ${one.band} and ${other.band}`;
  const others = new Map(listNumbers(other));
  for (const [name, value] of listNumbers(one)) {
    const gap = Math.abs(value - (others.get(name) ?? Number.NaN));
    if (!(gap < 1e-6)) return `${name}: ${value} and ${others.get(name)}`;
  }
  return null;
}
