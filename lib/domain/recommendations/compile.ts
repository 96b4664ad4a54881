/** A recommendation made ready for use: its gate and triggers compiled, its evidence prepared. */
import type { Expected, Operator } from "../condition/comparison";
import { type CompiledComparison, type CompiledCondition, compileCondition } from "../condition/evaluate";
import type { CoreData } from "../edition/core";

/** A comparison of a gate or trigger, with the questions that its fact rests on. */
export interface EvidenceSource {
  readonly comparison: CompiledComparison;
  readonly fact: string;
  readonly operator: Operator;
  readonly expected: Expected;
  /** The weight of its trigger; 0 for a gate, which adds nothing to the strength. */
  readonly weight: number;
  readonly questions: readonly string[];
}

export interface CompiledRecommendation {
  readonly id: string;
  readonly gate: CompiledCondition | null;
  readonly triggers: readonly { readonly weight: number; readonly when: CompiledCondition }[];
  /** The comparisons of the gate, then of the triggers, in the order of the data. */
  readonly evidence: readonly EvidenceSource[];
}

/** `placeOf` gives the place of a fact, `questionsOf` the ids of the questions that it rests on. */
export function compileRecommendation(
  recommendation: CoreData["recommendations"][number],
  placeOf: (fact: string) => number,
  questionsOf: (fact: string) => readonly string[],
): CompiledRecommendation {
  const gate = recommendation.gate ? compileCondition(recommendation.gate, placeOf) : null;
  const triggers = recommendation.triggers.map(({ weight, when }) => ({
    weight,
    when: compileCondition(when, placeOf),
  }));
  const evidenceOf = (condition: CompiledCondition, weight: number) =>
    condition.comparisons.map((comparison) => ({
      comparison,
      fact: comparison.fact,
      operator: comparison.operator,
      expected: comparison.expected,
      weight,
      questions: questionsOf(comparison.fact),
    }));
  return {
    id: recommendation.id,
    gate,
    triggers,
    evidence: [
      ...(gate ? evidenceOf(gate, 0) : []),
      ...triggers.flatMap(({ weight, when }) => evidenceOf(when, weight)),
    ],
  };
}
