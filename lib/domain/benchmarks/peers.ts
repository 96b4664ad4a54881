/** What a search for firms like one's own can find, and why it may find less than asked for. */
import type { Figure, FigureSet } from "./figure";

/** Why figures are of a wider circle than firms like this one, or why there are none. */
export const REASONS = [
  "sector-unknown",
  "sector-needed",
  "offering-only",
  "sector-outside",
  "employees-unknown",
  "no-employees",
  "not-an-sme",
  "age-unknown",
  "between-age-classes",
  "no-figures-so-young",
  "technology-of-manufacturing-only",
  "no-technology-class",
  "construction",
  "region-unknown",
  "outside-belgium",
  "activity-unknown",
] as const;
export type Reason = (typeof REASONS)[number];

export interface Peers {
  /** `own`: of firms like this one. `wider`: of a wider circle, for the reasons given. `none`: there are no figures. */
  readonly match: "own" | "wider" | "none";
  readonly reasons: readonly Reason[];
  /** Each from one table, the nearest first. */
  readonly sets: readonly FigureSet[];
}

/** No figures, and why. */
export function noPeers(...reasons: Reason[]): Peers {
  return { match: "none", reasons, sets: [] };
}

/** The sets that were found; with reasons they are of a wider circle. Without sets there is no match. */
export function peersOf(sets: readonly FigureSet[], reasons: readonly Reason[]): Peers {
  if (sets.length === 0) return { match: "none", reasons, sets };
  return { match: reasons.length === 0 ? "own" : "wider", reasons, sets };
}

/** The set with its own figures marked. */
export function markOwn(set: FigureSet, isOwn: (figure: Figure) => boolean): FigureSet {
  return { ...set, own: set.figures.filter(isOwn).map(({ id }) => id) };
}

/** The set with these figures only. */
export function narrowSet(set: FigureSet, isWanted: (figure: Figure) => boolean): FigureSet {
  return { ...set, figures: set.figures.filter(isWanted) };
}

/** The class that a number falls into, or null: below the first one, above the last one, or in a gap. */
export function findClass(
  classes: readonly { readonly id: string; readonly atLeast: number; readonly below?: number | undefined }[],
  value: number,
): string | null {
  return (
    classes.find(({ atLeast, below }) => value >= atLeast && (below === undefined || value < below))?.id ??
    null
  );
}
