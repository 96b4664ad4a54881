/**
 * Strengths and weaknesses within the firm, opportunities and threats around it (report, section 1.1): read from the
 * dimensions, advantages, critical gaps, reasons, industry drivers and external barriers. An entry stands only where
 * the answers leave no doubt.
 */
import type { Sheet } from "../assessment/sheet";
import type { FactTable } from "../condition/evaluate";
import type { Edition } from "../edition/edition";
import type { StrategyResult } from "./fact-table";
import { readBasis } from "./finding";
import { SWOT_FIELDS, type SwotField } from "./terms";

export interface SwotEntry {
  /** What it is about: a question, `score.DIMENSION`, `load.GROUP` or `driver.GROUP`. */
  readonly fact: string;
  /** The answered questions that it rests on. */
  readonly questions: readonly string[];
}

export type Swot = Readonly<Record<SwotField, readonly SwotEntry[]>>;

/** Open critical gaps lead the weaknesses; the rest follows the order of the data. */
export function readSwot(edition: Edition, sheet: Sheet, facts: FactTable, result: StrategyResult): Swot {
  const gaps = result.criticalGaps.filter(({ state }) => state === "open").map(({ id }) => id);
  const entriesOf = (field: SwotField): SwotEntry[] => {
    const found = edition.strategy.swot.filter(
      (rule) => rule.field === field && rule.when.holds(facts) === true,
    );
    const entries = found.map(({ fact, when }) => ({
      fact,
      questions: readBasis(edition, sheet, when.questions).questions,
    }));
    const led = field === "weaknesses" ? gaps.map((id) => ({ fact: id, questions: [id] })) : [];
    return [...led, ...entries.filter(({ fact }) => !led.some((entry) => entry.fact === fact))];
  };
  const [strengths, weaknesses, opportunities, threats] = SWOT_FIELDS.map(entriesOf) as [
    SwotEntry[],
    SwotEntry[],
    SwotEntry[],
    SwotEntry[],
  ];
  return { strengths, weaknesses, opportunities, threats };
}
