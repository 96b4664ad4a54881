/** The facts by which firms like one's own are found. */
import type { Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { ageOf, readFirmFacts } from "../stage/facts";
import { findTechnology } from "../stage/technology";
import type { Reason } from "./peers";
import { type BenchmarkData, GROUPS, type Group, type Trader } from "./schema";

/** Each fact known or null. */
export interface PeerFacts {
  /** NACE Rev. 2.1, at any depth. */
  readonly sector: string | null;
  readonly offering: string | null;
  readonly country: string | null;
  readonly region: string | null;
  readonly employees: number | null;
  /** Years since foundation. */
  readonly age: number | null;
  /** Today's class of the sector, `none` for a sector without one. */
  readonly technology: string | null;
  readonly status: string | null;
  /** Years since the first sale abroad. */
  readonly sellingFor: number | null;
  readonly modes: readonly string[] | null;
}

/** Reads the facts of a firm; `year` is the clock's. */
export function readPeerFacts(edition: Edition, sheet: Sheet, year: number): PeerFacts {
  const facts = readFirmFacts(edition, sheet, year);
  const optionOf = (id: string) => {
    const fact = sheet.facts[edition.questionById.get(id)?.place ?? -1];
    return fact?.kind === "options" ? (fact.options[0] ?? null) : null;
  };
  return {
    sector: facts.sector,
    offering: optionOf("profile.offering"),
    country: optionOf("profile.country"),
    region: optionOf("profile.region"),
    employees: facts.employees,
    age: ageOf(facts),
    technology: findTechnology(edition, facts),
    status: facts.status,
    sellingFor: facts.firstYear === null ? null : year - facts.firstYear,
    modes: facts.modes,
  };
}

/** The divisions of NACE Rev. 1.1 that a code of Rev. 2.1 was part of, the main one first: by its group, else its division. */
export function listFormerDivisions({ nace }: BenchmarkData, code: string): readonly string[] {
  return nace[code.slice(0, 4)] ?? nace[code.slice(0, 2)] ?? [];
}

/** The report's sector group of a division of NACE Rev. 1.1; null for one that it does not cover. */
export function findGroup({ classes }: BenchmarkData, division: string): Group | null {
  return classes.groups.find(({ from, to }) => division >= from && division <= to)?.id ?? null;
}

export interface FirmSector {
  /** Divisions of NACE Rev. 1.1 that the report has a row for, the main one first. */
  readonly divisions: readonly string[];
  /** The group of the main division, or those that come into question; empty for a sector outside the report. */
  readonly groups: readonly Group[];
  readonly reasons: readonly Reason[];
}

/** Where the sector is unknown, an offer of services alone points to services; goods may be made or traded. */
export function findFirmSector(data: BenchmarkData, { sector, offering }: PeerFacts): FirmSector {
  if (sector === null) {
    const isServices = offering === "services" || offering === "digital-products";
    return isServices
      ? { divisions: [], groups: ["services"], reasons: ["offering-only"] }
      : { divisions: [], groups: GROUPS, reasons: ["sector-unknown"] };
  }
  const covered = new Set(data.tables.flatMap(({ rows }) => rows.map(({ of }) => of?.nace)));
  const divisions = listFormerDivisions(data, sector).filter((division) => covered.has(division));
  const group = divisions[0] === undefined ? null : findGroup(data, divisions[0]);
  return group
    ? { divisions, groups: [group], reasons: [] }
    : { divisions: [], groups: [], reasons: ["sector-outside"] };
}

/** True, false, or null if unknown. Whoever sold anything abroad this year exports, asked for or not. */
export function isExporting({ status }: PeerFacts): boolean | null {
  return status === null ? null : status !== "none" && status !== "stopped";
}

export function isImporting({ modes }: PeerFacts): boolean | null {
  return modes === null ? null : modes.includes("import");
}

/** Null if unknown. */
export function findTrader(facts: PeerFacts): Trader | null {
  const exports = isExporting(facts);
  const imports = isImporting(facts);
  if (exports === null || imports === null) return null;
  if (exports) return imports ? "two-way" : "export-only";
  return imports ? "import-only" : "none";
}
