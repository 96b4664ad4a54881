/**
 * What changed between two finished assessments of one firm: the causes of the change of readiness, and everything
 * that moved. Which of the two came first does not matter: the other way round, every move runs backwards.
 */
import type { Result } from "../scoring/assess";
import { type AnswerMove, type KnowledgeMove, listAnswerMoves, listKnowledgeMoves } from "./answer-moves";
import { type BandMove, findBandMove } from "./band-move";
import { type BarrierMoves, findBarrierMoves } from "./barrier-moves";
import { type Cause, listCauses } from "./causes";
import { readClock } from "./clock";
import type { Finished } from "./finished";
import { type GapMove, listGapMoves } from "./gap-moves";
import { findGround, type Ground } from "./ground";
import type { Move } from "./pair";
import { type DimensionMove, findScoreMove, listDimensionMoves, type ScoreMove } from "./score-moves";
import { findStandingMoves, type StandingMoves } from "./standing-moves";
import { listVerdictMoves, type VerdictMove } from "./verdict-moves";

export interface Comparison {
  /** What both are read by, and what stands in no comparison. */
  readonly ground: Ground;
  readonly readiness: ScoreMove;
  readonly willingness: ScoreMove;
  readonly ability: ScoreMove;
  readonly dimensions: readonly DimensionMove[];
  readonly causes: readonly Cause[];
  readonly band: BandMove | null;
  readonly standing: StandingMoves;
  readonly gaps: readonly GapMove[];
  readonly barriers: BarrierMoves;
  readonly verdicts: readonly VerdictMove[];
  readonly answers: readonly AnswerMove[];
  readonly knowledge: readonly KnowledgeMove[];
  /** Of the firm, in years. */
  readonly age: Move<number | null>;
}

/**
 * Compares two assessments that nothing stands against (see findRefusal). Points are 0..100, unrounded. A
 * comparison of an assessment with itself has no causes and no moves.
 */
export function compareAssessments(before: Finished, after: Finished): Comparison {
  const ground = findGround({ before, after });
  const [from, to] = [ground.before.result, ground.after.result];
  const moveOf = (read: (result: Result) => Result["readiness"]) => findScoreMove(read(from), read(to));
  const clock = readClock(ground);
  const causes = listCauses(ground);
  const gaps = listGapMoves(ground);
  const answers = listAnswerMoves(ground);
  return {
    ground,
    readiness: moveOf(({ readiness }) => readiness),
    willingness: moveOf(({ willingness }) => willingness),
    ability: moveOf(({ ability }) => ability),
    dimensions: listDimensionMoves(ground),
    causes,
    band: findBandMove(ground, causes, gaps),
    standing: findStandingMoves(ground, answers, clock),
    gaps,
    barriers: findBarrierMoves(ground),
    verdicts: listVerdictMoves(ground, clock),
    answers,
    knowledge: listKnowledgeMoves(ground),
    age: clock.age,
  };
}
