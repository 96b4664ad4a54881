/**
 * A score and its range. `score` rests on the answered items alone; `low` and `high` are what it would be if every
 * open item stood at its worst or at its best. All are 0..100, or null where nothing applies (or is answered).
 */
export interface Score {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How much was answered: by weight, 0..1; null where nothing applies. */
export function coverageOf(answered: number, applicable: number): number | null {
  return applicable === 0 ? null : answered / applicable;
}
