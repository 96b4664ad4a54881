/** Barriers: groups that weigh otherwise than before, and single barriers that came and went. */
import { compare } from "../condition/evaluate";
import type { Truth } from "../condition/truth";
import type { Item } from "../edition/edition";
import type { BarrierResult } from "../scoring/barriers";
import type { Ground, Side } from "./ground";
import { findMove, type Move, type Pair } from "./pair";

/** A group whose load, with its range, or whose match moved. */
export interface GroupMove extends Pair<BarrierResult> {
  readonly id: string;
}

/** A barrier that is a serious problem at one of the moments alone: yes, no, or not known. */
export interface BarrierMove extends Pair<Truth> {
  readonly id: string;
  readonly group: string;
}

export interface BarrierMoves {
  readonly groups: readonly GroupMove[];
  readonly barriers: readonly BarrierMove[];
  /** Of the mean load of all groups. */
  readonly load: Move<number | null>;
}

function listGroupMoves({ edition, before, after }: Ground): GroupMove[] {
  return edition.groups.flatMap(({ id }) => {
    const [from, to] = [before.result.barriers[id], after.result.barriers[id]];
    if (!from || !to) return [];
    const isSame =
      from.load === to.load && from.low === to.low && from.high === to.high && from.match === to.match;
    return isSame ? [] : [{ id, before: from, after: to }];
  });
}

function listBarriers({ edition, before, after }: Ground): BarrierMove[] {
  const limit = edition.data.scoring.drillDownFrom.value;
  const isSerious = ({ sheet }: Side, { id, place }: Item) => {
    const comparison = {
      fact: id,
      place,
      operator: "atLeast",
      expected: limit,
      wanted: [],
      limit,
    } as const;
    const fact = sheet.facts[place];
    return fact ? compare(comparison, fact) : null;
  };
  return edition.groups.flatMap(({ id: group, barriers }) =>
    barriers
      .map((barrier) => ({
        id: barrier.id,
        group,
        before: isSerious(before, barrier),
        after: isSerious(after, barrier),
      }))
      .filter((move) => move.before !== move.after && (move.before === true || move.after === true)),
  );
}

/** Each list in the edition's order. */
export function findBarrierMoves(ground: Ground): BarrierMoves {
  return {
    groups: listGroupMoves(ground),
    barriers: listBarriers(ground),
    load: findMove(ground.before.result.barrierLoad, ground.after.result.barrierLoad),
  };
}
