/** The one sentence that a result begins with, chosen by stage and band. */
import { isBelow } from "@/lib/domain/threshold";
import type { Reading } from "./reading";

export interface Headline {
  readonly sentence: string;
  readonly meaning: string;
}

/** A firm that sells at home only and hardly wants to go abroad is met with a first step, not with its gaps. */
export function isFirstStep({ result, edition }: Pick<Reading, "result" | "edition">): boolean {
  const { firstStepWillingness } = edition.data.scoring.thresholds;
  const { score } = result.willingness;
  const isAtHome = result.stage.value === "domestic-marketing";
  return isAtHome && score !== null && isBelow(score, firstStepWillingness.value);
}

export function findHeadline(reading: Pick<Reading, "result" | "edition" | "wording">): Headline {
  const { bands, "first-step": firstStep } = reading.wording.results;
  if (isFirstStep(reading)) return firstStep;
  const { stage, band } = reading.result;
  return bands[stage.value ?? "any"][band.value];
}
