/** How far a result can be trusted: firm, provisional, or none, by what was answered and what applies. */
import { AXES, type Axis, type EditionCore } from "../edition/edition";
import { isAtLeast } from "../threshold";
import type { AxisScore } from "./axis";

export const CONFIDENCES = ["firm", "provisional", "none"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** `none` unless both axes have a point score; `firm` where each also rests on enough answers that apply. */
export function findConfidence(edition: EditionCore, axes: Readonly<Record<Axis, AxisScore>>): Confidence {
  const { confidenceCoverage, confidenceApplicable } = edition.data.scoring.thresholds;
  if (AXES.some((axis) => axes[axis].score === null)) return "none";
  const isFirm = AXES.every((axis) => {
    const { answered, applicable } = axes[axis];
    return (
      isAtLeast(answered / applicable, confidenceCoverage.value) &&
      isAtLeast(applicable / edition.axisWeights[axis], confidenceApplicable.value)
    );
  });
  return isFirm ? "firm" : "provisional";
}
