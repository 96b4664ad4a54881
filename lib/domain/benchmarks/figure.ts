/** The figures of the tables, each whole by itself: value, unit, population, year, source and what to beware of. */
import type { Source } from "../edition/question";
import type { Basis, BenchmarkData, Measure, Of, QUALIFIERS, Topic, UNITS } from "./schema";

export interface Figure {
  /** The row's id and the measure. */
  readonly id: string;
  readonly measure: Measure;
  readonly value: number;
  readonly unit: (typeof UNITS)[number];
  readonly qualifier: (typeof QUALIFIERS)[number] | null;
  /** Whom it is of, within the population. */
  readonly of: Of;
  readonly population: string;
  readonly basis: Basis;
  readonly years: readonly number[];
  /** The year is that of publication. */
  readonly published: boolean;
  readonly source: Source;
  /** The study that the report quotes, if it does. */
  readonly quotes: Source | null;
  /** How many firms it is counted over; null where the report does not say. */
  readonly firms: number | null;
  readonly uncertain: boolean;
  /** What to beware of with this very figure; what holds of its whole set stands there. */
  readonly notes: readonly string[];
}

/** Figures of one table, which can be compared with each other. */
export interface FigureSet {
  readonly table: string;
  readonly topic: Topic;
  readonly population: string;
  readonly basis: Basis;
  readonly years: readonly number[];
  readonly published: boolean;
  readonly unit: (typeof UNITS)[number];
  readonly source: Source;
  readonly quotes: Source | null;
  readonly of: Of;
  readonly notes: readonly string[];
  readonly figures: readonly Figure[];
  /** The ids of the figures of firms like this one; the others are there to compare. */
  readonly own: readonly string[];
}

/** The benchmarks made ready for use: `sets` has one for each table, in the order of the data, none marked as own. */
export interface Benchmarks {
  readonly data: BenchmarkData;
  readonly sets: readonly FigureSet[];
}
