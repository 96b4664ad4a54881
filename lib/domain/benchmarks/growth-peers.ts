/**
 * How firms fared that started, kept or stopped trading abroad (report, 5.3.2-5.3.4, 5.4.2, 5.4.3) and how many
 * survived (chapter 3). Growth of exporters and of importers stands in sets of its own (report data, D29).
 */
import type { Benchmarks, FigureSet } from "./figure";
import { type FirmSector, findTrader, isExporting, isImporting, type PeerFacts } from "./firm";
import { findClass, markOwn, noPeers, type Peers, peersOf, type Reason } from "./peers";
import type { Classes, Group, Status } from "./schema";

export const FLOWS = ["export", "import"] as const;
export type Flow = (typeof FLOWS)[number];
const ALL_AGES = "all";

/** The statuses that fit a firm, the most telling first. When a firm began to import is not asked. */
function listStatuses({ newWithin }: Classes, facts: PeerFacts, flow: Flow): Status[] {
  const isTrading = flow === "export" ? isExporting(facts) : isImporting(facts);
  if (isTrading === null) return [];
  if (!isTrading) return flow === "export" && facts.status === "stopped" ? ["stopped", "none"] : ["none"];
  if (flow === "import" || facts.sellingFor === null) return ["any"];
  return [facts.sellingFor < newWithin ? "new" : "constant", "any"];
}

function markStatus(set: FigureSet, statuses: readonly Status[]): FigureSet {
  const status = statuses.find((wanted) => set.figures.some(({ of }) => of.status === wanted));
  return markOwn(set, ({ of }) => status !== undefined && of.status === status);
}

/** Yearly growth of firms of the same age and sector group, by what they did; of all ages where there is none. */
export function findGrowthPeers(
  { data, sets }: Benchmarks,
  { groups, reasons }: FirmSector,
  facts: PeerFacts,
  flow: Flow,
): Peers {
  if (groups.length === 0) return noPeers(...reasons);
  const growth = sets.filter(({ topic, of }) => topic === "growth" && of.flow === flow);
  const age = facts.age === null ? null : findClass(data.classes.growthAge, facts.age);
  const setOf = (group: Group, wanted: string) =>
    growth.find(({ of }) => of.group === group && of.age === wanted);
  const found = groups.map(
    (group) => (age === null ? undefined : setOf(group, age)) ?? setOf(group, ALL_AGES),
  );
  const isWider = age !== null && found.some((set) => set?.of.age === ALL_AGES);
  const ageReasons: Reason[] = age === null ? ["age-unknown"] : isWider ? ["no-figures-so-young"] : [];
  const statuses = listStatuses(data.classes, facts, flow);
  return peersOf(
    found.filter((set) => set !== undefined).map((set) => markStatus(set, statuses)),
    [...reasons, ...ageReasons],
  );
}

/** Survival, jobs and productivity of firms by what they traded. Of all sectors and sizes. */
export function findSurvivalPeers({ sets }: Benchmarks, facts: PeerFacts): Peers {
  const trader = findTrader(facts);
  const survival = sets.filter(({ topic }) => topic === "survival");
  return peersOf(
    survival.map((set) => markOwn(set, ({ of }) => trader !== null && of.trader === trader)),
    trader === null ? ["activity-unknown"] : [],
  );
}
