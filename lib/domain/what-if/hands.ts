/**
 * In whose hands it is to raise an answer, from the edition's data alone:
 * `own`: a practice of the firm itself; `partly`: one where others have the last word, since its dimension answers
 * an external group of barriers (authorities, customers, countries; Leonidou's division); `outlook`: a goal or an
 * expectation, which no step raises: it follows from what the firm wants and finds out.
 */
import type { EditionCore, Item } from "../edition/edition";

export const HANDS = ["own", "partly", "outlook"] as const;
export type Hands = (typeof HANDS)[number];

/** What a firm can do itself, with or without others. */
export const FIRM_HANDS: readonly Hands[] = ["own", "partly"];

/** In whose hands an item of this dimension is. */
export function handsOf({ groups }: EditionCore, dimension: string, { actionable }: Item): Hands {
  if (!actionable) return "outlook";
  const answersOutside = groups.some(
    ({ kind, capability }) => kind === "external" && capability === dimension,
  );
  return answersOutside ? "partly" : "own";
}
