/**
 * The stage of internationalization, from facts alone: Cavusgil's five (report, section 2.1.1) and the step of the
 * Uppsala model. Stages may be skipped and left again; that is no fault (2.1.2).
 */
import type { CoreData } from "../edition/core";
import type { EditionCore } from "../edition/edition";
import { isAtLeast, isBelow } from "../threshold";
import { type FirmFacts, includesAny } from "./facts";

export const STAGES = ["domestic-marketing", "pre-export", "experimental", "active", "committed"] as const;
export type Stage = (typeof STAGES)[number];

export interface StageResult {
  /** Null where the facts leave several stages possible. */
  readonly value: Stage | null;
  /** In the order of STAGES. */
  readonly possible: readonly Stage[];
}

/** Whether a number that may be unknown can reach, and can stay below, a threshold. */
function sides(known: number | null, threshold: number, highest = Number.POSITIVE_INFINITY) {
  if (known === null) return { canReach: isAtLeast(highest, threshold), canMiss: true };
  return { canReach: isAtLeast(known, threshold), canMiss: isBelow(known, threshold) };
}

/** The first sale lies between the foundation and today, so a young firm cannot have sold for long. */
function yearsSelling({ year, firstYear, founded }: FirmFacts, threshold: number) {
  if (firstYear !== null) return sides(year - firstYear, threshold);
  return sides(null, threshold, founded === null ? undefined : year - founded);
}

function stagesOfRegular(rules: CoreData["stage"], facts: FirmFacts): Stage[] {
  const committedShare = sides(facts.exportShare, rules.committedShare.value);
  const committedMode = includesAny(facts.modes, rules.committedModes);
  const stages: Stage[] = [];
  if (committedShare.canReach || committedMode !== false) stages.push("committed");
  if (!committedShare.canMiss || committedMode === true) return stages;
  const marks = [
    sides(facts.exportShare, rules.activeShare.value),
    sides(facts.countries, rules.activeCountries.value),
    yearsSelling(facts, rules.activeYears.value),
  ];
  if (marks.some(({ canReach }) => canReach)) stages.push("active");
  if (marks.every(({ canMiss }) => canMiss)) stages.push("experimental");
  return stages;
}

function stagesOfNone(considered: string | null): Stage[] {
  if (considered === null) return ["domestic-marketing", "pre-export"];
  return considered === "studied" || considered === "decided" ? ["pre-export"] : ["domestic-marketing"];
}

function stagesOfStatus(status: string, rules: CoreData["stage"], facts: FirmFacts): Stage[] {
  if (status === "none") return stagesOfNone(facts.considered);
  if (status === "occasional") return ["experimental"];
  return status === "regular" ? stagesOfRegular(rules, facts) : ["pre-export"];
}

/** Every stage that some value of the unknown facts allows, and the stage where only one remains. */
export function findStage(edition: EditionCore, facts: FirmFacts): StageResult {
  const statuses =
    facts.status === null ? (edition.questionById.get("activity.status")?.options ?? []) : [facts.status];
  const reached = statuses.flatMap((status) => stagesOfStatus(status, edition.data.stage, facts));
  const possible = STAGES.filter((stage) => reached.includes(stage));
  return { value: possible.length === 1 ? (possible[0] as Stage) : null, possible };
}

/** The step of the Uppsala model, 1 (no regular export) to 4 (production abroad); null if unknown. */
export function findUppsalaStep({ modes, status }: FirmFacts): number | null {
  if (modes === null) return null;
  if (modes.includes("production-subsidiary")) return 4;
  if (modes.includes("sales-subsidiary")) return 3;
  if (status === null) return null;
  return status === "regular" ? 2 : 1;
}
