/** The facts that stage, path and size are read from, each known or null. A hidden fact reads as null too. */
import type { Sheet } from "../assessment/sheet";
import type { EditionCore } from "../edition/edition";

/** Statuses in which a firm sells abroad on its own initiative. */
export const SELLING = ["occasional", "regular"] as const;
/** Statuses in which a first step abroad still lies ahead. */
export const BEFORE_SELLING = ["none", "unsolicited-only"] as const;

export interface FirmFacts {
  readonly year: number;
  readonly status: string | null;
  readonly considered: string | null;
  readonly exportShare: number | null;
  readonly countries: number | null;
  readonly firstYear: number | null;
  readonly founded: number | null;
  readonly modes: readonly string[] | null;
  readonly valueChain: readonly string[] | null;
  readonly planCountries: number | null;
  readonly employees: number | null;
  readonly turnover: number | null;
  readonly balanceSheet: number | null;
  readonly partOfGroup: boolean | null;
  readonly sector: string | null;
}

/** Reads the facts of a firm; `year` is the clock's. */
export function readFirmFacts(edition: EditionCore, sheet: Sheet, year: number): FirmFacts {
  const fact = (id: string) => {
    const question = edition.questionById.get(id);
    return question ? sheet.facts[question.place] : undefined;
  };
  const numberOf = (id: string) => {
    const found = fact(id);
    return found?.kind === "number" ? found.low : null;
  };
  const optionOf = (id: string) => {
    const found = fact(id);
    return found?.kind === "options" ? (found.options[0] ?? null) : null;
  };
  const listOf = (id: string) => {
    const found = fact(id);
    return found?.kind === "list" ? found.options : null;
  };
  const partOfGroup = fact("profile.part-of-group");
  return {
    year,
    status: optionOf("activity.status"),
    considered: optionOf("activity.considered"),
    exportShare: numberOf("activity.export-share"),
    countries: numberOf("activity.countries"),
    firstYear: numberOf("activity.first-year"),
    founded: numberOf("profile.founded"),
    modes: listOf("activity.modes"),
    valueChain: listOf("activity.value-chain"),
    planCountries: numberOf("activity.plan-countries"),
    employees: numberOf("profile.employees"),
    turnover: numberOf("profile.turnover"),
    balanceSheet: numberOf("profile.balance-sheet"),
    partOfGroup: partOfGroup?.kind === "truth" ? partOfGroup.low === 1 : null,
    sector: optionOf("profile.sector"),
  };
}

/** Years from foundation to the clock's year; null if the foundation is unknown. */
export function ageOf({ year, founded }: FirmFacts): number | null {
  return founded === null ? null : year - founded;
}

/** Years from foundation to the first sale abroad; null if one of them is unknown. */
export function yearsToFirstSale({ firstYear, founded }: FirmFacts): number | null {
  return firstYear === null || founded === null ? null : firstYear - founded;
}

/** True if one of `wanted` is among the list; null if the list is unknown. */
export function includesAny(list: readonly string[] | null, wanted: readonly string[]): boolean | null {
  return list === null ? null : list.some((id) => wanted.includes(id));
}
