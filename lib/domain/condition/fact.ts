/**
 * What a condition can be about: one fact of a firm, as far as the answers tell.
 * A hidden or not applicable fact is absent (no comparison with it holds); a blank or unknown one is unknown;
 * a score stands for its range and a band for what remains possible, so comparisons with them can be unknown too.
 */
export interface Fact {
  readonly kind: "absent" | "unknown" | "number" | "options" | "list" | "truth";
  /** Numbers: the range that the value lies in. A truth is 0 or 1. */
  readonly low: number;
  readonly high: number;
  /** Options: those that remain possible. Lists: those that were chosen. */
  readonly options: readonly string[];
}

const NO_OPTIONS: readonly string[] = [];

// Every fact has the same shape, whatever its kind: comparisons run some hundred times per result.
function makeFact(kind: Fact["kind"], low: number, high: number, options: readonly string[]): Fact {
  return { kind, low, high, options };
}

export const ABSENT = makeFact("absent", 0, 0, NO_OPTIONS);
export const UNKNOWN = makeFact("unknown", 0, 0, NO_OPTIONS);
const YES = makeFact("truth", 1, 1, NO_OPTIONS);
const NO = makeFact("truth", 0, 0, NO_OPTIONS);

// Levels are most of what a firm answers; their facts are made once.
const WHOLE = [0, 1, 2, 3].map((value) => makeFact("number", value, value, NO_OPTIONS));

/** A number that is known. */
export function exactFact(value: number): Fact {
  return WHOLE[value] ?? makeFact("number", value, value, NO_OPTIONS);
}

/** A number known to lie between `low` and `high`; absent if there is none (null). */
export function numberFact(low: number | null, high: number | null): Fact {
  return low === null || high === null ? ABSENT : makeFact("number", low, high, NO_OPTIONS);
}

/** One of several options that remain possible. */
export function optionsFact(possible: readonly string[]): Fact {
  return makeFact("options", 0, 0, possible);
}

/** The options that were chosen, none of them unknown. */
export function listFact(chosen: readonly string[]): Fact {
  return makeFact("list", 0, 0, chosen);
}

/** Yes, no, or unknown (null). */
export function truthFact(value: boolean | null): Fact {
  if (value === null) return UNKNOWN;
  return value ? YES : NO;
}
