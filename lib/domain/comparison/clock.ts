/**
 * Time moves a firm too: it grows older, and its first sale abroad lies further back. Whether time had a hand in a
 * move is asked of both sides: had the clock stood at the other moment, would the same answers have given something
 * else?
 */
import { assessFirm, type Result } from "../scoring/assess";
import { ageOf, readFirmFacts } from "../stage/facts";
import type { Ground, Side } from "./ground";
import { findMove, type Move } from "./pair";

export interface Clock {
  /** Years since the foundation. */
  readonly age: Move<number | null>;
  /** True if time alone changes what is read from the result of one of the sides. */
  readonly moves: (read: (result: Result) => unknown) => boolean;
}

function yearOf({ result }: Side): number {
  return Number(result.asOf.slice(0, 4));
}

/** What time did between the two moments. */
export function readClock({ edition, before, after }: Ground): Clock {
  const ageIn = (side: Side) => ageOf(readFirmFacts(edition, side.sheet, yearOf(side)));
  const assessAt = ({ answers, context }: Side, asOf: string) =>
    assessFirm(edition, { answers, asOf, context });
  // The arithmetic knows the year alone.
  const isSameYear = yearOf(before) === yearOf(after);
  const shifted: [Result, Result][] = isSameYear
    ? []
    : [
        [before.result, assessAt(before, after.result.asOf)],
        [after.result, assessAt(after, before.result.asOf)],
      ];
  return {
    age: findMove(ageIn(before), ageIn(after)),
    moves: (read) =>
      shifted.some(([own, other]) => JSON.stringify(read(own)) !== JSON.stringify(read(other))),
  };
}
