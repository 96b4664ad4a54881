/**
 * How a firm went abroad, or plans to: step by step, early, or by its network (report, sections 2.1.3 to 2.1.5).
 * What rests on an unknown fact is not listed.
 */
import { andOf, type Truth } from "../condition/truth";
import type { EditionCore } from "../edition/edition";
import { ageOf, BEFORE_SELLING, type FirmFacts, includesAny, SELLING, yearsToFirstSale } from "./facts";

export const FLAGS = ["lapsed", "other-modes", "within-two-years", "part-of-group"] as const;
export type Flag = (typeof FLAGS)[number];

export const PATHS = ["early-internationalizer", "incremental", "prospective-early", "networked"] as const;
export type Path = (typeof PATHS)[number];

export const NEW_VENTURE_TYPES = [
  "export-import-start-up",
  "multinational-trader",
  "geographically-focused-start-up",
  "global-start-up",
] as const;
export type NewVentureType = (typeof NEW_VENTURE_TYPES)[number];

function isOneOf(option: string | null, wanted: readonly string[]): Truth {
  return option === null ? null : wanted.includes(option);
}

function isUpTo(value: number | null, limit: number): Truth {
  return value === null ? null : value <= limit;
}

/** Sells abroad, and did so within the report's window of its foundation (5.3.3). */
export function isEarlyInternationalizer(edition: EditionCore, facts: FirmFacts): Truth {
  const years = yearsToFirstSale(facts);
  return andOf([isOneOf(facts.status, SELLING), isUpTo(years, edition.data.stage.earlyYears.value)]);
}

/** Young, not yet selling abroad, and decided to enter several countries. */
export function isProspectiveEarly(edition: EditionCore, facts: FirmFacts): Truth {
  const { earlyYears, prospectiveCountries } = edition.data.stage;
  return andOf([
    isOneOf(facts.status, BEFORE_SELLING),
    isUpTo(ageOf(facts), earlyYears.value),
    isOneOf(facts.considered, ["decided"]),
    facts.planCountries === null ? null : facts.planCountries >= prospectiveCountries.value,
  ]);
}

/** The paths that the facts show for certain, in the order of PATHS. */
export function listPaths(edition: EditionCore, facts: FirmFacts): Path[] {
  const { earlyYears, networkModes } = edition.data.stage;
  const later = yearsToFirstSale(facts);
  const holds: Record<Path, Truth> = {
    "early-internationalizer": isEarlyInternationalizer(edition, facts),
    incremental: andOf([isOneOf(facts.status, SELLING), later === null ? null : later > earlyYears.value]),
    "prospective-early": isProspectiveEarly(edition, facts),
    networked: includesAny(facts.modes, networkModes),
  };
  return PATHS.filter((path) => holds[path] === true);
}

/** What else the facts show for certain, in the order of FLAGS. */
export function listFlags(edition: EditionCore, facts: FirmFacts): Flag[] {
  const { otherModes, bornWithinYears } = edition.data.stage;
  const holds: Record<Flag, Truth> = {
    lapsed: isOneOf(facts.status, ["stopped"]),
    "other-modes": andOf([
      facts.status === null ? null : !(SELLING as readonly string[]).includes(facts.status),
      includesAny(facts.modes, otherModes),
    ]),
    "within-two-years": andOf([
      isEarlyInternationalizer(edition, facts),
      isUpTo(yearsToFirstSale(facts), bornWithinYears.value),
    ]),
    "part-of-group": facts.partOfGroup,
  };
  return FLAGS.filter((flag) => holds[flag] === true);
}

/**
 * The type of international new venture (Oviatt & McDougall; report, Figure 7) by countries and coordinated
 * activities. Null for a firm that is no early internationalizer, or where a fact is unknown.
 */
export function findNewVentureType(edition: EditionCore, facts: FirmFacts): NewVentureType | null {
  const { countries, valueChain } = facts;
  if (isEarlyInternationalizer(edition, facts) !== true || countries === null || valueChain === null)
    return null;
  const { manyCountries, manyActivities } = edition.data.stage;
  const isWide = countries >= manyCountries.value;
  const isDeep = valueChain.filter((activity) => activity !== "none").length >= manyActivities.value;
  if (isDeep) return isWide ? "global-start-up" : "geographically-focused-start-up";
  return isWide ? "multinational-trader" : "export-import-start-up";
}
