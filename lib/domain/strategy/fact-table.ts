/** The table of facts that the conditions of the strategy part are judged on (see facts.ts). */
import type { Sheet } from "../assessment/sheet";
import type { FactTable } from "../condition/evaluate";
import { type Fact, numberFact, UNKNOWN } from "../condition/fact";
import type { Edition } from "../edition/edition";
import type { Result } from "../scoring/assess";
import { readDrivers } from "./drivers";

/** The part of a result that the strategy part draws on. */
export type StrategyResult = Pick<Result, "dimensions" | "barriers" | "criticalGaps">;

/** Scores and loads stand for their ranges, so that a condition holds only where the open answers cannot change it. */
export function buildStrategyFacts(edition: Edition, sheet: Sheet, result: StrategyResult): FactTable {
  const rangeOf = (range: { low: number | null; high: number | null } | undefined): Fact =>
    range ? numberFact(range.low, range.high) : UNKNOWN;
  return [
    ...sheet.facts,
    ...[...edition.axes.willingness, ...edition.axes.ability].map(({ id }) => rangeOf(result.dimensions[id])),
    ...edition.groups.map(({ id }) => rangeOf(result.barriers[id])),
    ...readDrivers(edition, sheet).map(({ low, high }) => numberFact(low, high)),
  ];
}
