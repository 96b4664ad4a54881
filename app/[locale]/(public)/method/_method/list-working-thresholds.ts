import type { EditionData } from "@/lib/domain/edition/schema";
import type { Threshold } from "@/lib/domain/edition/threshold-schema";

/** How a threshold is written. */
export type ThresholdUnit =
  | "score"
  | "share"
  | "percent"
  | "years"
  | "countries"
  | "activities"
  | "level"
  | "weight";

export interface WorkingThreshold {
  readonly name: string;
  readonly value: number;
  readonly unit: ThresholdUnit;
  readonly why: string;
}

const SCORING = {
  ready: "score",
  prepare: "score",
  firstStepWillingness: "score",
  confidenceCoverage: "share",
  confidenceApplicable: "share",
  loadHigh: "score",
  capabilityLow: "score",
  recommended: "weight",
} as const satisfies Record<keyof EditionData["scoring"]["thresholds"], ThresholdUnit>;

const STAGE = {
  activeShare: "percent",
  committedShare: "percent",
  activeYears: "years",
  activeCountries: "countries",
  prospectiveCountries: "countries",
  manyCountries: "countries",
  manyActivities: "activities",
} as const satisfies Partial<Record<keyof EditionData["stage"], ThresholdUnit>>;

export type ThresholdName = keyof typeof SCORING | keyof typeof STAGE | "drillDownFrom" | "spread";

/** The thresholds of an edition that are its own choice, in the order in which the method uses them. */
export function listWorkingThresholds({
  scoring,
  stage,
}: EditionData): (WorkingThreshold & { readonly name: ThresholdName })[] {
  const entries: [ThresholdName, Threshold, ThresholdUnit][] = [
    ...Object.entries(SCORING).map(([name, unit]): [ThresholdName, Threshold, ThresholdUnit] => [
      name as keyof typeof SCORING,
      scoring.thresholds[name as keyof typeof SCORING],
      unit,
    ]),
    ["drillDownFrom", scoring.drillDownFrom, "level"],
    ...Object.entries(STAGE).map(([name, unit]): [ThresholdName, Threshold, ThresholdUnit] => [
      name as keyof typeof STAGE,
      stage[name as keyof typeof STAGE],
      unit,
    ]),
    ["spread", { ...scoring.robustness, value: scoring.robustness.spread }, "share"],
  ];
  return entries
    .filter(([, { working }]) => working)
    .map(([name, { value, why }, unit]) => ({ name, value, unit, why: why ?? "" }));
}
