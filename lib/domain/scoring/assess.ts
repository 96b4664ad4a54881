/**
 * The result of one firm: every score, load, gap, stage and verdict of the method, from valid answers and a day.
 * Same answers, same result, byte for byte; the clock is an argument.
 */
import { UNKNOWN_ANSWER } from "../assessment/answer";
import type { Firm } from "../assessment/input";
import { LEFT_OUT, readSheet, type Sheet } from "../assessment/sheet";
import { tallyAnswers } from "../assessment/tally";
import type { Dimension, EditionCore } from "../edition/edition";
import { findReviewMonths } from "../follow-up/review";
import { buildFactTable } from "../recommendations/fact-table";
import { judgeRecommendations } from "../recommendations/verdicts";
import { ageOf, type FirmFacts, readFirmFacts } from "../stage/facts";
import {
  findNewVentureType,
  isEarlyInternationalizer,
  isProspectiveEarly,
  listFlags,
  listPaths,
} from "../stage/path";
import { findSizeClass } from "../stage/size-class";
import { findStage, findUppsalaStep } from "../stage/stage";
import { findTechnology } from "../stage/technology";
import { type AxisScore, scoreAxis, scoreReadiness } from "./axis";
import { findBand } from "./band";
import { type BarrierResult, countActNow, meanLoad, scoreBarriers } from "./barriers";
import { findConfidence } from "./confidence";
import { listCriticalGaps } from "./critical-gaps";
import { type DimensionScore, scoreDimension } from "./dimension";
import { ENGINE } from "./engine";
import { listLeverage } from "./leverage";
import { findQuadrant } from "./quadrant";
import { coverageOf, type Score } from "./score";

const FUNCTIONS = "functions";

function onlyScore({ score, low, high }: Score): Score {
  return { score, low, high };
}

function shareUnknown(dimensions: readonly Dimension[], sheet: Sheet): number | null {
  let applicable = 0;
  let unknown = 0;
  for (const { items } of dimensions) {
    for (const { place } of items) {
      if (sheet.levels[place] === LEFT_OUT) continue;
      applicable += 1;
      if (sheet.answers[place] === UNKNOWN_ANSWER) unknown += 1;
    }
  }
  return applicable === 0 ? null : unknown / applicable;
}

function scoreAxes(edition: EditionCore, sheet: Sheet) {
  const dimensions = new Map<string, DimensionScore>();
  const scoresOf = (axis: readonly Dimension[]) =>
    axis.map((dimension) => {
      const score = scoreDimension(dimension, sheet.levels);
      dimensions.set(dimension.id, score);
      return score;
    });
  const willingness = scoreAxis(edition.axes.willingness, scoresOf(edition.axes.willingness));
  const abilityScores = scoresOf(edition.axes.ability);
  const ability = scoreAxis(edition.axes.ability, abilityScores);
  const others = edition.axes.ability.filter(({ id }) => id !== FUNCTIONS);
  const abilityWithoutFunctions = scoreAxis(
    others,
    others.map(({ id }) => dimensions.get(id) as DimensionScore),
  );
  return { dimensions, axes: { willingness, ability }, abilityWithoutFunctions };
}

function describeStage(edition: EditionCore, firm: FirmFacts) {
  const { value, possible } = findStage(edition, firm);
  return {
    value,
    possible,
    uppsala: findUppsalaStep(firm),
    flags: listFlags(edition, firm),
    path: listPaths(edition, firm),
    newVentureType: findNewVentureType(edition, firm),
  };
}

function listDimensions(dimensions: ReadonlyMap<string, DimensionScore>) {
  const listed: Record<string, Score & { coverage: number | null }> = {};
  for (const [id, { score, low, high, answered, applicable }] of dimensions) {
    listed[id] = { score, low, high, coverage: coverageOf(answered, applicable) };
  }
  return listed;
}

function listBarriers(barriers: ReadonlyMap<string, BarrierResult>) {
  const listed: Record<string, BarrierResult> = {};
  for (const [id, barrier] of barriers) listed[id] = barrier;
  return listed;
}

function coverAxes({ willingness, ability }: { willingness: AxisScore; ability: AxisScore }) {
  return {
    willingness: coverageOf(willingness.answered, willingness.applicable),
    ability: coverageOf(ability.answered, ability.applicable),
    all: coverageOf(willingness.answered + ability.answered, willingness.applicable + ability.applicable),
  };
}

/** Scores valid answers (see checkAnswers). Unrounded; see contract.ts for each field. */
export function assessFirm(edition: EditionCore, { answers, asOf, context }: Firm) {
  const sheet = readSheet(edition, answers);
  const { dimensions, axes, abilityWithoutFunctions } = scoreAxes(edition, sheet);
  const confidence = findConfidence(edition, axes);
  const criticalGaps = listCriticalGaps(edition, sheet);
  const band = findBand(edition, axes.willingness, axes.ability, criticalGaps, confidence);
  const quadrant = findQuadrant(edition, axes.willingness, axes.ability, confidence);
  const barriers = scoreBarriers(edition, sheet, dimensions);
  const firm = readFirmFacts(edition, sheet, Number(asOf.slice(0, 4)));
  const stage = describeStage(edition, firm);
  const sizeClass = findSizeClass(edition, firm);
  const table = buildFactTable(edition, sheet, {
    axes,
    dimensions,
    barriers,
    confidence,
    band,
    quadrant,
    stage: { value: stage.value, possible: stage.possible },
    sizeClass,
    age: ageOf(firm),
    technology: findTechnology(edition, firm),
    earlyInternationalizer: isEarlyInternationalizer(edition, firm),
    prospectiveEarly: isProspectiveEarly(edition, firm),
    actNowGroups: {
      range: countActNow(edition, barriers, dimensions, "range"),
      point: countActNow(edition, barriers, dimensions, "point"),
    },
    abilityWithoutFunctions,
    abilityUnknownShare: shareUnknown(edition.axes.ability, sheet),
    context,
  });
  return {
    edition: edition.data.id,
    engine: ENGINE,
    asOf,
    confidence,
    coverage: coverAxes(axes),
    willingness: onlyScore(axes.willingness),
    ability: onlyScore(axes.ability),
    readiness: scoreReadiness(axes.willingness, axes.ability),
    dimensions: listDimensions(dimensions),
    band,
    quadrant,
    criticalGaps,
    barriers: listBarriers(barriers),
    barrierLoad: meanLoad(barriers.values()),
    stage,
    sizeClass,
    recommendations: judgeRecommendations(edition, table.facts, table.leaning, table.actualAt),
    leverage: listLeverage(edition, sheet, dimensions, axes),
    nextReviewMonths: findReviewMonths(edition, stage.value, band.value, stage.flags),
    answered: tallyAnswers(edition, sheet),
  };
}

/** The result of one firm. */
export type Result = ReturnType<typeof assessFirm>;
