/** A question as the arithmetic needs it. */
import type { CoreQuestion, Item } from "./edition";

/** The place, weight and top of a question with levels. */
export function toItem({ id, place, weight, scale, critical, actionable }: CoreQuestion): Item {
  return { id, place, weight, top: scale.top ?? 1, critical, actionable };
}
