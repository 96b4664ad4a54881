/** Barrier loads and their match with what the firm can do, with pencil and paper. */
import { allOf, fallsShort, reaches, type Truth } from "./logic";
import type { Paper } from "./paper";
import { type Score, scoreDimension } from "./scores";

export const GROUPS: Record<string, string> = {
  informational: "information",
  functional: "functions",
  marketing: "marketing",
  procedural: "procedures",
  governmental: "government",
  task: "task",
  environmental: "environment",
};

interface Load {
  load: number | null;
  low: number | null;
  high: number | null;
}

const NOTHING: Load = { load: null, low: null, high: null };

export function loadOf(paper: Paper, group: string): Load {
  const screening = paper.screeningOf(group);
  const barriers = paper.data.questions.filter(
    (question) => question.group === group && paper.isBarrier(question),
  );
  const applicable = barriers.filter(({ id }) => paper.answer(id) !== "not-applicable");
  if (screening === "not-applicable" || applicable.length === 0) return NOTHING;
  const isAnswered = ({ id }: { id: string }) => typeof paper.answer(id) === "number";
  if (!applicable.some(isAnswered)) {
    if (typeof screening !== "number") return { load: null, low: 0, high: 100 };
    const load = (screening / 3) * 100;
    return { load, low: load, high: load };
  }
  const meanWith = (missing: number | null) => {
    const counted = applicable.filter((barrier) => isAnswered(barrier) || missing !== null);
    const weight = counted.reduce((sum, barrier) => sum + barrier.weight, 0);
    const sum = counted.reduce((total, barrier) => {
      const level = isAnswered(barrier) ? (paper.answer(barrier.id) as number) : (missing as number);
      return total + (level / 3) * barrier.weight;
    }, 0);
    return (sum / weight) * 100;
  };
  return {
    load: meanWith(typeof screening === "number" ? screening : null),
    low: meanWith(0),
    high: meanWith(3),
  };
}

/** Whether a range lies at or above 50: null where it straddles. */
function isHigh({ low, high }: { low: number; high: number }): Truth {
  if (reaches(low, 50)) return true;
  return fallsShort(high, 50) ? false : null;
}

export function matchOf(load: Load, capability: Score): string | null {
  if (load.low === null || capability.low === null) return null;
  const felt = isHigh(load as { low: number; high: number });
  const prepared = isHigh(capability as { low: number; high: number });
  if (felt === null || prepared === null) return "cannot-tell";
  if (felt) return prepared ? "worry" : "act-now";
  return prepared ? "under-control" : "blind-spot";
}

export function barriersOf(paper: Paper) {
  return Object.entries(GROUPS).map(([group, capability]) => {
    const load = loadOf(paper, group);
    return { group, ...load, match: matchOf(load, scoreDimension(paper, capability)) };
  });
}

export function totalLoad(paper: Paper): number | null {
  const loads = Object.keys(GROUPS)
    .map((group) => loadOf(paper, group).load)
    .filter((load) => load !== null);
  return loads.length === 0 ? null : loads.reduce((sum, load) => sum + load, 0) / loads.length;
}

/** Whether two groups or more must be acted on now. `byPoint` takes the point scores in place of the ranges. */
export function hasTwoActNow(paper: Paper, byPoint: boolean): Truth {
  const truths = Object.entries(GROUPS).map(([group, capability]): Truth => {
    const load = loadOf(paper, group);
    const score = scoreDimension(paper, capability);
    if (load.low === null || load.high === null || score.low === null || score.high === null) return false;
    if (!byPoint) {
      const isCertain = reaches(load.low, 50) && fallsShort(score.high, 50);
      const isPossible = reaches(load.high, 50) && fallsShort(score.low, 50);
      return isCertain ? true : isPossible ? null : false;
    }
    return allOf(
      load.load === null ? null : reaches(load.load, 50),
      score.score === null ? null : fallsShort(score.score, 50),
    );
  });
  if (truths.filter((truth) => truth === true).length >= 2) return true;
  return truths.filter((truth) => truth !== false).length < 2 ? false : null;
}
