/**
 * How a firm fares, as it tells at a check-in: what the effect of support is told from (the report's ninth
 * recommendation). Each figure may be left open; "we don't know" is kept apart from that.
 */
export const FIGURES = {
  /** Share of turnover sold abroad, in per cent. */
  exportShare: { least: 0, most: 100, whole: false },
  /** Countries sold to. */
  countries: { least: 0, most: 250, whole: true },
  /** Staff, as full-time jobs. */
  employees: { least: 0, most: 100_000, whole: false },
  /** Turnover of the last financial year, in euro. */
  turnover: { least: 0, most: 100_000_000_000, whole: false },
  /** Jobs that sales or work abroad brought since the last check-in. */
  jobs: { least: 0, most: 100_000, whole: true },
} as const;

export type FigureName = keyof typeof FIGURES;
export const FIGURE_NAMES = Object.keys(FIGURES) as FigureName[];

/** Was there a first order from abroad since the last check-in? */
export const FIRST_ORDERS = ["yes", "no", "had-before"] as const;
export type FirstOrder = (typeof FIRST_ORDERS)[number];

export type Told<T> = T | "unknown" | null;

/** Null is left open; "unknown" is "we don't know". */
export type OutcomeFigures = { readonly [Name in FigureName]: Told<number> } & {
  readonly firstOrder: Told<FirstOrder>;
};

/** All of them left open. */
export const OPEN_FIGURES: OutcomeFigures = {
  exportShare: null,
  countries: null,
  employees: null,
  turnover: null,
  jobs: null,
  firstOrder: null,
};

/** True if nothing at all was told. */
export function isEmpty(figures: OutcomeFigures): boolean {
  return Object.values(figures).every((figure) => figure === null);
}
