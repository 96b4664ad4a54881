/** What is concluded of a firm, output by output, so that two readings of the same answers can be laid side by side. */

import type { AssessmentContext } from "../assessment/input";
import { checkAnswers } from "../assessment/parse-answers";
import { readSheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { assessFirm, type Result } from "../scoring/assess";
import { readStrategy, type StrategyReading } from "../strategy/read-strategy";

type Output = number | string | null;

/** By name, in a fixed order. Scores are 0 to 100. */
export type Outputs = ReadonlyMap<string, Output>;

export interface AnsweringFirm {
  readonly answers: Readonly<Record<string, unknown>>;
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly context: AssessmentContext;
}

function joinValues(values: readonly string[]): string | null {
  return values.length > 0 ? values.join(", ") : null;
}

function listScores({ willingness, ability, readiness, dimensions }: Result): [string, Output][] {
  const axes = Object.entries({ willingness, ability, readiness });
  return [
    ...axes.flatMap(([id, { score, low, high }]): [string, Output][] => [
      [id, score],
      [`${id}, at worst`, low],
      [`${id}, at best`, high],
    ]),
    ...Object.entries(dimensions).map(([id, { score }]): [string, Output] => [id, score]),
  ];
}

function listConclusions(result: Result): [string, Output][] {
  const { band, quadrant, stage, barriers, criticalGaps, recommendations } = result;
  return [
    ["confidence", result.confidence],
    ["band", band.value],
    ["possible bands", joinValues(band.possible)],
    ["quadrant", quadrant.value],
    ["stage", joinValues(stage.possible)],
    ["path", joinValues(stage.path)],
    ["flags", joinValues(stage.flags)],
    ["new venture type", stage.newVentureType],
    ["size class", result.sizeClass],
    ...criticalGaps.map(({ id, state }): [string, Output] => [`gap ${id}`, state]),
    ...Object.entries(barriers).flatMap(([id, { load, match }]): [string, Output][] => [
      [`load of ${id}`, load],
      [`match of ${id}`, match],
    ]),
    ...recommendations.flatMap(({ id, verdict, leaning }): [string, Output][] => [
      [id, verdict],
      [`${id}, leaning`, leaning],
    ]),
    ["months until a review", result.nextReviewMonths],
  ];
}

function listStrategy({ yip, doz, pace, entry, motives, obstacles }: StrategyReading): [string, Output][] {
  return [
    ["strategy: potential", joinValues(yip?.potential.possible ?? [])],
    ["strategy: scope", joinValues(doz?.possible ?? [])],
    ["strategy: pace", joinValues(pace?.possible ?? [])],
    ["strategy: control", joinValues(entry?.control.possible ?? [])],
    ...(entry?.rungs ?? []).map(({ id, state }): [string, Output] => [`strategy: ${id}`, state]),
    ["strategy: motives", joinValues(motives?.possible ?? [])],
    ...(obstacles ?? []).map(({ id, score }): [string, Output] => [`obstacles: ${id}`, score]),
  ];
}

/** Everything that an edition concludes of a firm. Answers that it does not take are left out. */
export function listOutputs(edition: Edition, { answers, asOf, context }: AnsweringFirm): Outputs {
  const { placed } = checkAnswers(edition, answers, Number(asOf.slice(0, 4)));
  const result = assessFirm(edition, { answers: placed, asOf, context });
  const strategy = readStrategy(edition, readSheet(edition, placed), result);
  return new Map([...listScores(result), ...listConclusions(result), ...listStrategy(strategy)]);
}
