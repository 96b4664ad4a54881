/**
 * The whole result of one firm, worked out with pencil and paper from the published method: slow, plain, and
 * independent of the engine. Where the two differ, one of them misreads the method.
 */
import type { EditionData } from "@/lib/domain/edition/schema";
import { barriersOf, totalLoad } from "./barriers";
import { evidenceOf } from "./evidence";
import { type Given, Paper } from "./paper";
import { recommendationsOf, type Standing } from "./recommendations";
import {
  ABILITY,
  confidenceOf,
  coverageOf,
  leverageOf,
  scoreDimension,
  scoreDimensions,
  scoreReadiness,
  WILLINGNESS,
} from "./scores";
import {
  bandOf,
  flagsOf,
  gapsOf,
  newVentureTypeOf,
  nextReviewOf,
  pathOf,
  quadrantOf,
  sizeClassOf,
  stageOf,
  uppsalaOf,
} from "./standing";

function tally(paper: Paper) {
  const main = paper.data.questions.filter(({ id }) => !id.startsWith("strategy."));
  const questions = main.map(({ id }) => ({
    id,
    given: paper.answer(id),
    shown: paper.shown(id),
  }));
  const ids = (some: typeof questions) => some.map(({ id }) => id);
  const seen = questions.filter(({ shown }) => shown !== false);
  return {
    count: seen.filter(({ given }) => given !== null && given !== "unknown").length,
    unknown: ids(seen.filter(({ given }) => given === "unknown")),
    blank: ids(questions.filter(({ shown, given }) => shown === true && given === null)),
    ignored: ids(questions.filter(({ shown, given }) => shown === false && given !== null)),
  };
}

/** The verdicts in their order, strength 0 to 100, each with its evidence. */
function advise(paper: Paper, standing: Standing) {
  return recommendationsOf(paper, standing).map(({ id, verdict, leaning, strength }) => {
    const recommendation = paper.data.recommendations.find((other) => other.id === id);
    if (!recommendation) throw new Error(`There is no recommendation ${id}`);
    return {
      id,
      verdict,
      leaning,
      strength: 100 * strength,
      evidence: evidenceOf(paper, standing, recommendation),
    };
  });
}

export function workOut(
  data: EditionData,
  answers: Readonly<Record<string, Given>>,
  asOf: string,
  context: { earlierAssessment: boolean; openPlan: boolean },
) {
  const paper = new Paper(data, answers, Number(asOf.slice(0, 4)), context);
  const willingness = scoreDimensions(paper, WILLINGNESS);
  const ability = scoreDimensions(paper, ABILITY);
  const confidence = confidenceOf(paper);
  const gaps = gapsOf(paper);
  const band = bandOf(willingness, ability, gaps, confidence);
  const quadrant = quadrantOf(willingness, ability, confidence);
  const stage = stageOf(paper);
  const flags = flagsOf(paper);
  const dimensions = [...WILLINGNESS, ...ABILITY].map((id) => [
    id,
    { ...scoreDimension(paper, id), coverage: coverageOf(paper, [id]) },
  ]);
  return {
    edition: data.id,
    asOf,
    confidence,
    coverage: {
      willingness: coverageOf(paper, WILLINGNESS),
      ability: coverageOf(paper, ABILITY),
      all: coverageOf(paper, [...WILLINGNESS, ...ABILITY]),
    },
    willingness,
    ability,
    readiness: scoreReadiness(willingness, ability),
    dimensions: Object.fromEntries(dimensions),
    band,
    quadrant,
    criticalGaps: gaps,
    barriers: Object.fromEntries(barriersOf(paper).map(({ group, ...rest }) => [group, rest])),
    barrierLoad: totalLoad(paper),
    stage: {
      ...stage,
      uppsala: uppsalaOf(paper),
      flags,
      path: pathOf(paper),
      newVentureType: newVentureTypeOf(paper),
    },
    sizeClass: sizeClassOf(paper),
    recommendations: advise(paper, { confidence, band, quadrant, stage }),
    leverage: leverageOf(paper),
    nextReviewMonths: nextReviewOf(stage.value, flags, band.value),
    answered: tally(paper),
  };
}
