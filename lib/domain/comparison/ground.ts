/**
 * The ground on which two assessments are compared: one edition, one version of the arithmetic. Where both were
 * scored so, their results stand as they are stored. Else both are scored anew, for the comparison alone, on the
 * questions that their editions share; the stored results stay what they were.
 */
import type { Answers } from "../assessment/answer";
import type { AssessmentContext } from "../assessment/input";
import { type PlacedAnswers, placeAnswers } from "../assessment/parse-answers";
import { readSheet, type Sheet } from "../assessment/sheet";
import type { Edition } from "../edition/edition";
import { assessFirm, type Result } from "../scoring/assess";
import { ENGINE } from "../scoring/engine";
import type { Finished } from "./finished";
import { type LeftOut, listLeftOut, narrowEdition } from "./narrow-edition";
import type { Pair } from "./pair";

/** One side of a comparison, read by the edition of the ground. */
export interface Side {
  readonly answers: PlacedAnswers;
  readonly sheet: Sheet;
  readonly result: Result;
  readonly context: AssessmentContext;
}

export interface Ground extends Pair<Side> {
  readonly edition: Edition;
  /** The results of both sides are those that are stored, or were made for the comparison. */
  readonly basis: "stored" | "scored-anew";
  readonly leftOut: LeftOut;
}

const NOTHING: LeftOut = { before: [], after: [], unlike: [] };

/** The circumstances that a result was made in, as its evidence tells. */
function findContext({ recommendations }: Result): AssessmentContext {
  const evidence = recommendations.flatMap((recommendation) => recommendation.evidence);
  const holds = (fact: string) => evidence.some((one) => one.fact === fact && one.actual === true);
  return { earlierAssessment: holds("context.earlierAssessment"), openPlan: holds("context.openPlan") };
}

function readSide(edition: Edition, answers: Answers, result: Result): Side {
  const placed = placeAnswers(edition, answers);
  return { answers: placed, sheet: readSheet(edition, placed), result, context: findContext(result) };
}

function scoreSide(edition: Edition, side: Finished, leftOut: LeftOut): Side {
  const outside = [...leftOut.before, ...leftOut.after, ...leftOut.unlike];
  const kept = Object.entries(side.answers).filter(([id]) => !outside.includes(id));
  const read = readSide(edition, Object.fromEntries(kept), side.result);
  const { answers, context } = read;
  return { ...read, result: assessFirm(edition, { answers, asOf: side.result.asOf, context }) };
}

/** Reads both sides on one ground. */
export function findGround({ before, after }: Pair<Finished>): Ground {
  const isSameEdition = before.edition.data.id === after.edition.data.id;
  const isOfThisEngine = before.result.engine === ENGINE && after.result.engine === ENGINE;
  if (isSameEdition && isOfThisEngine) {
    const { edition } = after;
    return {
      edition,
      basis: "stored",
      leftOut: NOTHING,
      before: readSide(edition, before.answers, before.result),
      after: readSide(edition, after.answers, after.result),
    };
  }
  const leftOut = isSameEdition ? NOTHING : listLeftOut({ before, after });
  const edition = isSameEdition
    ? after.edition
    : narrowEdition({ before: before.edition, after: after.edition }, leftOut);
  return {
    edition,
    basis: "scored-anew",
    leftOut,
    before: scoreSide(edition, before, leftOut),
    after: scoreSide(edition, after, leftOut),
  };
}
