/** Everything that the benchmarks know about firms like one, subject by subject. */
import type { Benchmarks } from "./figure";
import { findFirmSector, type PeerFacts } from "./firm";
import { findGrowthPeers, findSurvivalPeers } from "./growth-peers";
import type { Peers } from "./peers";
import { findAgePeers, findRegionPeers, findSectorPeers, findSizePeers, findTechnologyPeers } from "./rates";

export const SUBJECTS = [
  "sector",
  "size",
  "age",
  "technology",
  "region",
  "export-growth",
  "import-growth",
  "survival",
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Figures for each subject, or the reasons why there are none. Two sources never share a set. */
export function findPeers(benchmarks: Benchmarks, facts: PeerFacts): Readonly<Record<Subject, Peers>> {
  const sector = findFirmSector(benchmarks.data, facts);
  return {
    sector: findSectorPeers(benchmarks, sector),
    size: findSizePeers(benchmarks, sector, facts),
    age: findAgePeers(benchmarks, sector, facts),
    technology: findTechnologyPeers(benchmarks, sector, facts),
    region: findRegionPeers(benchmarks, sector, facts),
    "export-growth": findGrowthPeers(benchmarks, sector, facts, "export"),
    "import-growth": findGrowthPeers(benchmarks, sector, facts, "import"),
    survival: findSurvivalPeers(benchmarks, facts),
  };
}
