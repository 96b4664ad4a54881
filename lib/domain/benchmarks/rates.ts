/**
 * Export and import rates of firms like one's own in 2002: by sector, employees, age, technology and region (report,
 * 5.2, 5.3.1, 5.4.1). Each table of the report is a set of its own; none is computed from another.
 */
import type { Benchmarks, Figure, FigureSet } from "./figure";
import type { FirmSector, PeerFacts } from "./firm";
import { findClass, markOwn, narrowSet, noPeers, type Peers, peersOf, type Reason } from "./peers";
import type { Group, Topic } from "./schema";

function listSets({ sets }: Benchmarks, topic: Topic, groups: readonly Group[]): FigureSet[] {
  return sets.filter((set) => set.topic === topic && set.of.group && groups.includes(set.of.group));
}

/** True if both count the same firms in the same table of the report. */
function isSameCount(set: FigureSet, other: FigureSet): boolean {
  return set.population === other.population && set.source.where === other.source.where;
}

/** The figures of a set with those of all its firms beside them. */
function addTotal(set: FigureSet, totals: readonly FigureSet[]): FigureSet {
  const total = totals.find((one) => isSameCount(set, one));
  if (!total) return set;
  return { ...set, figures: [...set.figures, ...total.figures], notes: [...set.notes, ...total.notes] };
}

/** By the division of the firm's main activity; other divisions that it may be part of come after. */
export function findSectorPeers(benchmarks: Benchmarks, { divisions, groups, reasons }: FirmSector): Peers {
  const totals = listSets(benchmarks, "total", groups);
  if (divisions.length === 0) return peersOf(totals, reasons);
  const isWanted = ({ of }: Figure) => of.nace !== undefined && divisions.includes(of.nace);
  const sets = benchmarks.sets
    .filter(({ topic }) => topic === "sector")
    .map((set) => narrowSet(set, isWanted))
    .filter(({ figures }) => figures.length > 0)
    .map((set) => markOwn(set, ({ of }) => of.nace === divisions[0]))
    .map((set) => addTotal(set, totals));
  const others = totals.filter((total) => !sets.some((set) => isSameCount(set, total)));
  return peersOf([...sets.sort((a, b) => b.own.length - a.own.length), ...others], reasons);
}

/** By employees. The report counts firms with at least one employee and fewer than 250. */
export function findSizePeers(benchmarks: Benchmarks, sector: FirmSector, { employees }: PeerFacts): Peers {
  const sets = listSets(benchmarks, "size", sector.groups);
  if (sets.length === 0) return noPeers(...sector.reasons);
  if (employees === null) return peersOf(sets, [...sector.reasons, "employees-unknown"]);
  if (employees < 1) return noPeers("no-employees");
  const size = findClass(benchmarks.data.classes.size, employees);
  if (size === null) return noPeers("not-an-sme");
  return peersOf(
    sets.map((set) => markOwn(set, ({ of }) => of.size === size)),
    sector.reasons,
  );
}

/** By years since foundation. For ages between the two classes both are given, as the ends of a rise. */
export function findAgePeers({ data, ...rest }: Benchmarks, sector: FirmSector, { age }: PeerFacts): Peers {
  const sets = listSets({ data, ...rest }, "age", sector.groups);
  if (sets.length === 0) return noPeers(...sector.reasons);
  const found = age === null ? null : findClass(data.classes.age, age);
  const reason: Reason[] = age === null ? ["age-unknown"] : found === null ? ["between-age-classes"] : [];
  return peersOf(
    sets.map((set) => markOwn(set, ({ of }) => found !== null && of.age === found)),
    [...sector.reasons, ...reason],
  );
}

/** Figures of the firm's class; of two that measure the same, the one of fewer classes. */
function isOfClass(figures: readonly Figure[], technology: string) {
  const fitting = figures.filter(({ of }) => of.technology?.includes(technology));
  const breadth = ({ of }: Figure) => of.technology?.length ?? 0;
  return (figure: Figure) =>
    fitting.includes(figure) &&
    !fitting.some((other) => other.measure === figure.measure && breadth(other) < breadth(figure));
}

/** By technology class, for core manufacturing alone. Shares are known for firms with 50 to 249 employees only. */
export function findTechnologyPeers(benchmarks: Benchmarks, sector: FirmSector, facts: PeerFacts): Peers {
  const { classes } = benchmarks.data;
  const { technology, employees } = facts;
  const main = sector.divisions[0];
  if (main === undefined) return noPeers(sector.groups.length > 0 ? "sector-needed" : "sector-outside");
  const isCore = main >= classes.coreManufacturing.from && main <= classes.coreManufacturing.to;
  if (!isCore) return noPeers("technology-of-manufacturing-only");
  if (technology === null || technology === "none") return noPeers("no-technology-class");
  const isMedium =
    employees !== null && findClass([{ id: "medium", ...classes.mediumSize }], employees) !== null;
  const sets = listSets(benchmarks, "technology", ["manufacturing"])
    .filter(({ population }) => isMedium || population === "manufacturing")
    .map((set) => markOwn(set, isOfClass(set.figures, technology)))
    .filter(({ own, population }) => own.length > 0 || population === "manufacturing");
  return peersOf(sets, sector.reasons);
}

/** By region of Belgium. Construction, which hardly trades, is left out where the firm is not in it. */
export function findRegionPeers(benchmarks: Benchmarks, sector: FirmSector, facts: PeerFacts): Peers {
  if (facts.country !== null && facts.country !== "BE") return noPeers("outside-belgium");
  const main = sector.divisions[0];
  const isConstruction = main === benchmarks.data.classes.construction;
  const leftOut =
    main === undefined || isConstruction ? "manufacturing-without-construction" : "manufacturing-by-region";
  const sets = listSets(benchmarks, "region", sector.groups).filter(
    ({ population }) => population !== leftOut,
  );
  if (sets.length === 0) return noPeers(...sector.reasons);
  const isKnown = sets.some(({ figures }) => figures.some(({ of }) => of.region === facts.region));
  return peersOf(
    sets.map((set) => markOwn(set, ({ of }) => of.region === facts.region)),
    [
      ...sector.reasons,
      ...(isConstruction ? (["construction"] as const) : []),
      ...(isKnown ? [] : (["region-unknown"] as const)),
    ],
  );
}
