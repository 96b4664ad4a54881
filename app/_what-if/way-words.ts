/** Why a set of steps is what it is, in sentences. */
import { formatScore, joinWords, quoteNames, sayScore } from "@/app/_results/numbers";
import type { Reading } from "@/app/_results/reading";
import { AXES, type Axis } from "@/lib/domain/edition/edition";
import { scoreReadiness } from "@/lib/domain/scoring/axis";
import type { AxisWay, FoundSet, NoSet, Target } from "@/lib/domain/what-if/smallest-set";
import type { WayUp } from "./ways-up";

export function bandName({ wording }: Reading, target: Target): string {
  return wording.results["band-names"][target];
}

/** The one sentence that a way begins with. */
export function sayFinding(reading: Reading, { set, beyond, target }: WayUp): string {
  const kind = !set.found ? "none" : set.steps === 0 ? "reached" : beyond ? "outlook" : "firm";
  const steps = set.found ? set.steps : 0;
  return reading.t(`whatIf.finding.${kind}`, { steps, band: bandName(reading, target) });
}

function isSame(reading: Reading, a: number, b: number): boolean {
  return formatScore(reading.locale, a) === formatScore(reading.locale, b);
}

function sayAxis(reading: Reading, axis: Axis, way: AxisWay, hasGaps: boolean): string {
  const { t, wording } = reading;
  const score = (value: number | null) => sayScore(reading, value);
  const values = {
    axis: wording.results.axes[axis].name,
    needed: score(way.needed),
    now: score(way.now),
    withGaps: score(way.withGaps),
    reached: score(way.reached),
    less: score(way.withOneLess),
    steps: way.steps,
  };
  if (way.steps === 0) return t(`whatIf.why.${hasGaps ? "enoughWithGaps" : "enough"}`, values);
  const start =
    way.now === null ? "fromNothing" : isSame(reading, way.now, way.withGaps) ? "from" : "fromGaps";
  const sentences = [start, "bring", ...(way.steps > 1 ? ["fewest"] : [])];
  return sentences.map((key) => t(`whatIf.why.${key}`, values)).join(" ");
}

/** What must be in place, what each axis takes, and why fewer steps are not enough. */
export function listReasons(reading: Reading, { steps, ways }: FoundSet): string[] {
  const gapSteps = steps - ways.willingness.steps - ways.ability.steps;
  const gaps = reading.t(`whatIf.why.${gapSteps === steps ? "gapsOnly" : "gaps"}`, { count: gapSteps });
  const axes = AXES.map((axis) => sayAxis(reading, axis, ways[axis], gapSteps > 0));
  return gapSteps > 0 ? [gaps, ...axes] : axes;
}

/** Readiness before and after, which is both axes together. */
export function sayReadiness(reading: Reading, { ways: { willingness, ability } }: FoundSet): string {
  const exact = (score: number) => ({ score, low: score, high: score });
  const after = scoreReadiness(exact(willingness.reached), exact(ability.reached)).score;
  const before = reading.result.readiness.score;
  return reading.t("whatIf.why.sum", { before: sayScore(reading, before), after: sayScore(reading, after) });
}

/** Why there is no set at all. */
export function sayNone(reading: Reading, { reason, dimensions }: NoSet): string {
  const { wording, locale, t } = reading;
  const areas = quoteNames(
    reading,
    dimensions.map((id) => wording.results.dimensions[id]?.name ?? id),
  );
  return t(`whatIf.none.${reason}`, { areas: joinWords(locale, areas) });
}

/** How far the firm's own steps lead where they are not enough. */
export function sayBeyond(reading: Reading, { target, limits }: NoSet): string[] {
  const { wording, t } = reading;
  return limits.map(({ axis, most, needed }) =>
    t("whatIf.beyond", {
      axis: wording.results.axes[axis].name,
      band: bandName(reading, target),
      most: sayScore(reading, most),
      needed: sayScore(reading, needed),
    }),
  );
}
