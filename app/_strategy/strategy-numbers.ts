/** Every number and judgement of the strategy part that is a choice of this tool, with what speaks for it. */
import type { EditionData } from "@/lib/domain/edition/schema";
import type { Threshold } from "@/lib/domain/edition/threshold-schema";

/** What can be told of a number, by name; the last few are judgements without one. */
export const STRATEGY_NUMBERS = [
  "limitedBelow",
  "strongFrom",
  "leverGap",
  "pressureFrom",
  "agreeing",
  "lowUpTo",
  "highFrom",
  "importantFrom",
  "strongest",
  "leadFrom",
  "control",
  "obstacles",
] as const;

export interface StrategyNumber {
  readonly name: (typeof STRATEGY_NUMBERS)[number];
  /** Null for a judgement without a number. */
  readonly value: number | null;
  readonly why: string;
}

/** In the order in which the page uses them. */
export function listStrategyNumbers({ strategy }: EditionData): StrategyNumber[] {
  const { yip, doz, pace, entry, motives, obstacles } = strategy;
  const thresholds: [StrategyNumber["name"], Threshold][] = [
    ["limitedBelow", yip.limitedBelow],
    ["strongFrom", yip.strongFrom],
    ["leverGap", yip.leverGap],
    ["pressureFrom", doz.highFrom],
    ["agreeing", pace.agreeing],
    ["lowUpTo", entry.lowUpTo],
    ["highFrom", entry.highFrom],
    ["importantFrom", motives.importantFrom],
    ["strongest", motives.strongest],
    ["leadFrom", motives.leadFrom],
  ];
  return [
    ...thresholds.map(([name, { value, why }]) => ({ name, value, why: why ?? "" })),
    { name: "control", value: null, why: entry.controlWorking.why },
    { name: "obstacles", value: null, why: obstacles.why },
  ];
}
