/** A question as the arithmetic needs it. */
import type { Item, PlacedQuestion } from "./edition";

/** The place, weight and top of a question with levels. */
export function toItem({ id, place, weight, scale, critical, actionable }: PlacedQuestion): Item {
  return { id, place, weight, top: scale.top ?? 1, critical, actionable };
}
