/**
 * The one evaluator of conditions, for visibility and for recommendations. A condition is compiled once, when an
 * edition is loaded: each fact id becomes a place in the table of facts, so that an evaluation looks nothing up.
 */
import { isAtLeast, isAtMost, isBelow } from "../threshold";
import { type Expected, type Operator, readComparison } from "./comparison";
import type { Fact } from "./fact";
import type { Comparison, Condition } from "./schema";
import { notOf, type Truth } from "./truth";

/** The facts of one firm, each at the place that the edition gave its id. */
export type FactTable = readonly Fact[];

/** A comparison whose fact has its place in the table. */
export interface CompiledComparison {
  readonly fact: string;
  readonly place: number;
  readonly operator: Operator;
  readonly expected: Expected;
  /** What is expected once more, by its kind: the options that are wanted, or the limit (1 and 0 for yes and no). */
  readonly wanted: readonly string[];
  readonly limit: number;
}

/** A condition that can be evaluated, with the comparisons that it rests on, in the order in which they are written. */
export interface CompiledCondition {
  readonly comparisons: readonly CompiledComparison[];
  readonly holds: (facts: FactTable) => Truth;
}

/** The tree of a condition. One shape for all its kinds: it is walked some hundred times per result. */
interface Branch {
  readonly kind: "comparison" | "all" | "any" | "not";
  readonly comparison: CompiledComparison | null;
  readonly parts: readonly Branch[];
}

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

/** What a comparison says of a fact. */
export function compare({ operator, wanted, limit }: CompiledComparison, fact: Fact): Truth {
  switch (operator) {
    case "in":
      return compareOptions(fact, wanted);
    case "includesAny":
      return compareList(fact, wanted);
    case "is":
      return compareTruth(fact, limit);
    case "atLeast":
      return compareNumber(fact, isAtLeast, limit);
    case "atMost":
      return compareNumber(fact, isAtMost, limit);
    case "below":
      return compareNumber(fact, isBelow, limit);
  }
}

/** `all` is decided by the first false part, `any` by the first true one; else an unknown part leaves it unknown. */
function joinParts(parts: readonly Branch[], facts: FactTable, decisive: boolean): Truth {
  let isUnknown = false;
  for (const part of parts) {
    const truth = evaluate(part, facts);
    if (truth === decisive) return decisive;
    if (truth === null) isUnknown = true;
  }
  return isUnknown ? null : !decisive;
}

function evaluate({ kind, comparison, parts }: Branch, facts: FactTable): Truth {
  if (comparison) return compare(comparison, facts[comparison.place] as Fact);
  return kind === "not"
    ? notOf(evaluate(parts[0] as Branch, facts))
    : joinParts(parts, facts, kind === "any");
}

function compileComparison(comparison: Comparison, placeOf: (fact: string) => number): CompiledComparison {
  const { operator, expected } = readComparison(comparison);
  const { fact } = comparison;
  const wanted = Array.isArray(expected) ? (expected as string[]) : [];
  return { fact, place: placeOf(fact), operator, expected, wanted, limit: Number(expected) };
}

function compileBranch(condition: Condition, placeOf: (fact: string) => number): Branch {
  if ("fact" in condition)
    return { kind: "comparison", comparison: compileComparison(condition, placeOf), parts: [] };
  const kind = "not" in condition ? "not" : "all" in condition ? "all" : "any";
  const parts = "not" in condition ? [condition.not] : "all" in condition ? condition.all : condition.any;
  return { kind, comparison: null, parts: parts.map((part) => compileBranch(part, placeOf)) };
}

function listCompared({ comparison, parts }: Branch): CompiledComparison[] {
  return comparison ? [comparison] : parts.flatMap(listCompared);
}

/**
 * Compiles a condition. `placeOf` gives the place of a fact in the table; it throws for a fact that does not exist.
 */
export function compileCondition(condition: Condition, placeOf: (fact: string) => number): CompiledCondition {
  const root = compileBranch(condition, placeOf);
  return { comparisons: listCompared(root), holds: (facts) => evaluate(root, facts) };
}
