/** Whether an answer to a question of one edition means the same as an answer to that question of another one. */
import type { PlacedQuestion } from "./edition";

/** True if both are answered on a scale of the same kind and height: a level of one is the same level of the other. */
export function isAnsweredAlike(a: PlacedQuestion, b: PlacedQuestion): boolean {
  return a.scale.kind === b.scale.kind && a.scale.top === b.scale.top;
}
