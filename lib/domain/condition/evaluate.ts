/**
 * The one evaluator of conditions, for visibility and for recommendations. A condition is compiled once, when an
 * edition is loaded: each fact id becomes a place in the table of facts, so that an evaluation looks nothing up.
 */
import { isAtLeast, isAtMost, isBelow } from "../threshold";
import type { Fact } from "./fact";
import { type Comparison, type Condition, type Expected, type Operator, readComparison } from "./schema";
import { notOf, type Truth } from "./truth";

/** The facts of one firm, each at the place that the edition gave its id. */
export type FactTable = readonly Fact[];

/** A comparison whose fact has its place in the table. */
export interface CompiledComparison {
  readonly fact: string;
  readonly place: number;
  readonly operator: Operator;
  readonly expected: Expected;
  readonly holds: (fact: Fact) => Truth;
}

/** A condition that can be evaluated, with the comparisons that it rests on, in the order in which they are written. */
export interface CompiledCondition {
  readonly comparisons: readonly CompiledComparison[];
  readonly holds: (facts: FactTable) => Truth;
}

type Holds = CompiledCondition["holds"];

/** What a comparison says of a fact without a value of the kind that it compares. */
function truthWithoutValue({ kind }: Fact): Truth {
  return kind === "unknown" ? null : false;
}

/** A comparison of a number holds, or fails, if it does so at both ends of the range. */
function compareNumber(
  fact: Fact,
  reaches: (end: number, threshold: number) => boolean,
  threshold: number,
): Truth {
  if (fact.kind !== "number") return truthWithoutValue(fact);
  const atLow = reaches(fact.low, threshold);
  if (fact.low === fact.high) return atLow;
  return atLow === reaches(fact.high, threshold) ? atLow : null;
}

function compareOptions(fact: Fact, wanted: readonly string[]): Truth {
  if (fact.kind !== "options") return truthWithoutValue(fact);
  let within = 0;
  for (const option of fact.options) if (wanted.includes(option)) within += 1;
  if (within === 0) return false;
  return within === fact.options.length ? true : null;
}

function compareList(fact: Fact, wanted: readonly string[]): Truth {
  if (fact.kind !== "list") return truthWithoutValue(fact);
  for (const option of fact.options) if (wanted.includes(option)) return true;
  return false;
}

function compareTruth(fact: Fact, expected: number): Truth {
  return fact.kind === "truth" ? fact.low === expected : truthWithoutValue(fact);
}

function compileTest(comparison: Comparison): (fact: Fact) => Truth {
  if ("in" in comparison) return (fact) => compareOptions(fact, comparison.in);
  if ("includesAny" in comparison) return (fact) => compareList(fact, comparison.includesAny);
  if ("is" in comparison) return (fact) => compareTruth(fact, comparison.is ? 1 : 0);
  if ("atLeast" in comparison) return (fact) => compareNumber(fact, isAtLeast, comparison.atLeast);
  if ("atMost" in comparison) return (fact) => compareNumber(fact, isAtMost, comparison.atMost);
  return (fact) => compareNumber(fact, isBelow, comparison.below);
}

function compileComparison(comparison: Comparison, placeOf: (fact: string) => number): CompiledComparison {
  const { operator, expected } = readComparison(comparison);
  const { fact } = comparison;
  return { fact, place: placeOf(fact), operator, expected, holds: compileTest(comparison) };
}

/** `all` is decided by the first false part, `any` by the first true one; else an unknown part leaves it unknown. */
function joinParts(parts: readonly Holds[], decisive: boolean): Holds {
  return (facts) => {
    let isUnknown = false;
    for (const part of parts) {
      const truth = part(facts);
      if (truth === decisive) return decisive;
      if (truth === null) isUnknown = true;
    }
    return isUnknown ? null : !decisive;
  };
}

/**
 * Compiles a condition. `placeOf` gives the place of a fact in the table; it throws for a fact that does not exist.
 */
export function compileCondition(condition: Condition, placeOf: (fact: string) => number): CompiledCondition {
  if ("fact" in condition) {
    const comparison = compileComparison(condition, placeOf);
    const { place, holds } = comparison;
    return { comparisons: [comparison], holds: (facts) => holds(facts[place] as Fact) };
  }
  if ("not" in condition) {
    const { comparisons, holds } = compileCondition(condition.not, placeOf);
    return { comparisons, holds: (facts) => notOf(holds(facts)) };
  }
  const isAll = "all" in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => compileCondition(part, placeOf));
  return {
    comparisons: parts.flatMap(({ comparisons }) => comparisons),
    holds: joinParts(
      parts.map(({ holds }) => holds),
      !isAll,
    ),
  };
}
