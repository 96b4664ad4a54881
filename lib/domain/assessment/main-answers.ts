/** The answers that a result is made from: all but those of the strategy part, which sets no score. */
import type { Edition } from "../edition/edition";
import { type Answers, isSameAnswer } from "./answer";

/** True if two sets of answers differ in the strategy part at most. */
export function isSameBesideStrategy({ questions }: Edition, a: Answers, b: Answers): boolean {
  return questions.every(({ id, part }) => part !== undefined || isSameAnswer(a[id], b[id]));
}
