/** Moves of what a result says in a word: quadrant, confidence, stage, path, size. The band has a file of its own. */
import { listDerivedFacts } from "../recommendations/derived-facts";
import type { Result } from "../scoring/assess";
import type { Confidence } from "../scoring/confidence";
import type { Quadrant } from "../scoring/quadrant";
import type { Flag, NewVentureType, Path } from "../stage/path";
import type { SizeClass } from "../stage/size-class";
import type { Stage } from "../stage/stage";
import type { AnswerMove } from "./answer-moves";
import type { Clock } from "./clock";
import type { Ground } from "./ground";
import { findMove, findTurnover, type Move, type Turnover } from "./pair";

/** What time can move without any answer. */
const TIMED = {
  stage: ({ stage }: Result) => stage.value,
  path: ({ stage }: Result) => stage.path,
  flags: ({ stage }: Result) => stage.flags,
  newVentureType: ({ stage }: Result) => stage.newVentureType,
} as const;
export type Timed = keyof typeof TIMED;

export interface StandingMoves {
  readonly quadrant: Move<Quadrant | null>;
  readonly confidence: Move<Confidence>;
  /** Null where the answers leave several stages possible. */
  readonly stage: Move<Stage | null>;
  readonly path: Turnover<Path>;
  readonly flags: Turnover<Flag>;
  readonly newVentureType: Move<NewVentureType | null>;
  readonly sizeClass: Move<SizeClass | null>;
  /** The changed answers that the stage rests on. */
  readonly behindStage: readonly string[];
  /** Where the same answers give something else at the other moment: time had a hand in it. */
  readonly byTime: readonly Timed[];
}

/** `answers` are those that differ (see listAnswerMoves). */
export function findStandingMoves(
  { edition, before, after }: Ground,
  answers: readonly AnswerMove[],
  clock: Clock,
): StandingMoves {
  const [from, to] = [before.result, after.result];
  const restsOn = listDerivedFacts(edition.data).find(({ id }) => id === "stage")?.questions ?? [];
  const hasMoved = (read: (result: Result) => unknown) =>
    JSON.stringify(read(from)) !== JSON.stringify(read(to));
  return {
    quadrant: findMove(from.quadrant.value, to.quadrant.value),
    confidence: findMove(from.confidence, to.confidence),
    stage: findMove(from.stage.value, to.stage.value),
    path: findTurnover(from.stage.path, to.stage.path),
    flags: findTurnover(from.stage.flags, to.stage.flags),
    newVentureType: findMove(from.stage.newVentureType, to.stage.newVentureType),
    sizeClass: findMove(from.sizeClass, to.sizeClass),
    behindStage: answers.map(({ id }) => id).filter((id) => restsOn.includes(id)),
    byTime: (Object.keys(TIMED) as Timed[]).filter((key) => hasMoved(TIMED[key]) && clock.moves(TIMED[key])),
  };
}
