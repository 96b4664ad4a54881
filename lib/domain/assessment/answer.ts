/**
 * An answer is an id or a number, never a position or a label, so that wording can change and answers keep.
 * Three states are kept apart from every real answer, and from each other: unknown, not applicable and blank.
 */

/** "We don't know yet": accepted by every question; widens the range of a score. */
export const UNKNOWN_ANSWER = "unknown";
/** "Does not apply to us": leaves numerator and denominator; accepted where the question says so. */
export const NOT_APPLICABLE = "not-applicable";
/** The option of a list that stands alone. */
export const NONE = "none";

/** A level or number, an option id or text, a list of option ids, yes or no; null where nothing was answered. */
export type Answer = number | string | readonly string[] | boolean | null;

/** Answers by question id. What is absent is blank. */
export type Answers = Readonly<Record<string, Answer | undefined>>;

/** True if nothing was answered. An empty list is an answer. */
export function isBlank(answer: Answer | undefined): answer is null | undefined {
  return answer === null || answer === undefined;
}

/** True if two answers say the same. */
export function isSameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  return a.length === b.length && a.every((id) => b.includes(id));
}
