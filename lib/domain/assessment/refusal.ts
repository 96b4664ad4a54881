/** Why an answer was refused, and the sentence that says so to whoever calls the scoring contract. */
import type { RefusalReason } from "./answer-schema";

/** A refused answer: the question's id, the reason, and the limit that was passed where there is one. */
export interface Refusal {
  readonly id: string;
  readonly reason: RefusalReason;
  readonly limit?: number | string | undefined;
}

/** One English sentence that says what is wrong and what would be accepted. */
export function formatRefusal({ reason, limit }: Refusal): string {
  switch (reason) {
    case "unknown-question":
      return "This edition has no question with this id.";
    case "wrong-type":
      return `This type of answer does not fit the question; it takes ${limit}.`;
    case "no-such-option":
      return `There is no such option; the question takes ${limit}.`;
    case "option-twice":
      return "An option is given twice; give each at most once.";
    case "none-with-others":
      return "'none' cannot stand beside another option.";
    case "not-whole":
      return "Give a whole number.";
    case "below-min":
      return `Give a number of at least ${limit}.`;
    case "above-max":
      return `Give a number of at most ${limit}.`;
    case "after-clock":
      return `Give a year that is not after ${limit}.`;
    case "before-other":
      return `Give a year that is not before ${limit}.`;
    case "too-long":
      return `Give a text of at most ${limit} characters.`;
    case "not-applicable-refused":
      return "This question does not take 'not-applicable'; answer 'unknown' or leave it blank.";
  }
}
