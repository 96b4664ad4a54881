/** What a set of steps asks of one item. */
import { OPEN, type Sheet } from "../assessment/sheet";
import { AXES, type Axis, type EditionCore } from "../edition/edition";
import { type GapState, listCriticalGaps } from "../scoring/critical-gaps";
import { compareDescending } from "../threshold";
import { HANDS, type Hands, handsOf } from "./hands";
import { type Levels, scoreLevels } from "./raise-axis";

export interface Move {
  readonly id: string;
  /** Null where the answer is unknown or blank. */
  readonly from: number | null;
  readonly to: number;
  /** One for each level, and one for finding out about an open answer. */
  readonly steps: number;
  readonly hands: Hands;
  readonly axis: Axis;
  /** Points that its axis would lack without it, 0..100; null where the axis would have no score. */
  readonly points: number | null;
  /** The gap that it closes. */
  readonly gap: GapState | null;
}

/** How many steps it takes from one level to another. `critical` is where an open answer is found to be. */
function countSteps(from: number, to: number, critical: number | undefined): number {
  return from === OPEN ? 1 + to - (critical ?? to) : to - from;
}

/** The moves from a sheet to these levels: own hands first, then gaps, then by points, then id. */
export function listMoves(edition: EditionCore, sheet: Sheet, levels: Levels): Move[] {
  const gaps = new Map(listCriticalGaps(edition, sheet).map(({ id, state }) => [id, state]));
  const moves = AXES.flatMap((axis) => {
    const after = scoreLevels(edition, axis, levels).score;
    return edition.axes[axis].flatMap((dimension) =>
      dimension.items.flatMap((item): Move[] => {
        const from = sheet.levels[item.place] ?? OPEN;
        const to = levels[item.place] ?? OPEN;
        if (from === to) return [];
        const without = scoreLevels(edition, axis, levels.with(item.place, from)).score;
        return [
          {
            id: item.id,
            from: from === OPEN ? null : from,
            to,
            steps: countSteps(from, to, item.critical),
            hands: handsOf(edition, dimension.id, item),
            axis,
            points: after === null || without === null ? null : after - without,
            gap: gaps.get(item.id) ?? null,
          },
        ];
      }),
    );
  });
  return moves.sort(
    (a, b) =>
      HANDS.indexOf(a.hands) - HANDS.indexOf(b.hands) ||
      Number(a.gap === null) - Number(b.gap === null) ||
      compareDescending(a.points ?? 0, b.points ?? 0) ||
      (a.id < b.id ? -1 : 1),
  );
}
