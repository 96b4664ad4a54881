/** Two moments of the same thing. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** A move from one value to another; null where nothing moved. */
export type Move<T> = Pair<T> | null;

/** The move between two values that can be told apart by `===`. */
export function findMove<T extends string | number | boolean | null>(before: T, after: T): Move<T> {
  return before === after ? null : { before, after };
}

/** What is in one list alone: what came, and what went. */
export interface Turnover<T> {
  readonly came: readonly T[];
  readonly went: readonly T[];
}

export function findTurnover<T>(before: readonly T[], after: readonly T[]): Turnover<T> {
  return {
    came: after.filter((one) => !before.includes(one)),
    went: before.filter((one) => !after.includes(one)),
  };
}
